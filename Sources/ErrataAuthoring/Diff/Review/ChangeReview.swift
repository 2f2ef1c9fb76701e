public import ErrataSpec

/// The differences between two versions of spec files, with the approvals of them and the failures that they concern.
public struct ChangeReview: Sendable {
    /// The files of the old version.
    public let old: [SpecDocument]
    /// The files of the new version.
    public let new: [SpecDocument]
    /// The differences.
    public let diff: SpecDiff
    /// The approvals.
    public let approvals: ChangeApprovals
    /// The failures of a summary; nil where there is none.
    public let failures: FailureCounts?

    /// Compares files, all of which must be valid specs; nil where one is not.
    public init?(
        old: [SpecDocument],
        new: [SpecDocument],
        approvals: ChangeApprovals = ChangeApprovals(),
        failures: FailureCounts? = nil
    ) {
        let (before, after) = (old.compactMap(\.reading.spec), new.compactMap(\.reading.spec))
        guard before.count == old.count, after.count == new.count else { return nil }
        (self.old, self.new, self.approvals, self.failures) = (old, new, approvals, failures)
        diff = SpecDiff(old: before, new: after)
    }

    /// The changes on which a gate fails: those of its classes that are not approved.
    public func blocking(_ gate: ChangeGate) -> [SpecChange] {
        diff.changes.filter { gate.stops($0.rule.impact) && approvals.approval(of: $0) == nil }
    }

    /// The approvals that approve nothing any more.
    public var staleApprovals: [ChangeApprovals.Approval] { approvals.stale(among: diff.changes) }

    /// The number of changes of a class.
    public func count(of impact: ChangeImpact) -> Int { diff.changes.count { $0.rule.impact == impact } }

    /// Whether a pair of files differs in its bytes and not in what they say.
    public func differsInForm(_ changes: CatalogChanges) -> Bool {
        guard let before = changes.old, let after = changes.new, changes.changes.isEmpty else { return false }
        return old[before].bytes != new[after].bytes
    }
}
