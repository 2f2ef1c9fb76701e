import ErrataJSON

/// The changes that somebody approved: a JSON list of objects, each with the `fingerprint` of a change and the `reason`,
/// and optionally the `change` in words, for readers.
public struct ChangeApprovals: Sendable, Hashable {
    /// An approval of one change.
    public struct Approval: Sendable, Hashable {
        /// The fingerprint of the change.
        public let fingerprint: String
        /// The reason for the approval.
        public let reason: String
        /// The change in words, as it was when it was approved; nil where the file does not say.
        public let change: String?
    }

    /// The approvals, in the order of the file.
    public let all: [Approval]
    private let indices: [String: Int]

    /// No approvals.
    public init() {
        (all, indices) = ([], [:])
    }

    /// Reads a file of approvals.
    public init(json: [UInt8]) throws(ReviewFileError) {
        let list = try ReviewFileError.reading(json)
        guard let items = list.array else { throw ReviewFileError("this must be a list of approvals", at: list.offset) }
        var (all, indices) = ([] as [Approval], [:] as [String: Int])
        for item in items {
            let approval = try Approval(item)
            guard indices.updateValue(all.count, forKey: approval.fingerprint) == nil else {
                throw ReviewFileError("\(approval.fingerprint) is approved twice", at: item.offset)
            }
            all.append(approval)
        }
        (self.all, self.indices) = (all, indices)
    }

    /// Returns the approval of a change; nil where it has none.
    public func approval(of change: SpecChange) -> Approval? { indices[change.fingerprint].map { all[$0] } }

    /// Returns the approvals that approve none of some changes: those changes are not made any more, or already part of
    /// the old specs.
    public func stale(among changes: [SpecChange]) -> [Approval] {
        let present = Set(changes.map(\.fingerprint))
        return all.filter { !present.contains($0.fingerprint) }
    }
}

extension ChangeApprovals.Approval {
    private static let keys = ["fingerprint", "reason", "change"]

    fileprivate init(_ value: JSONValue) throws(ReviewFileError) {
        guard let members = value.object else {
            throw ReviewFileError("an approval must be an object", at: value.offset)
        }
        for member in members where !Self.keys.contains(member.name) {
            throw ReviewFileError(
                "an approval has only the keys fingerprint, reason and change",
                at: member.value.offset
            )
        }
        let fingerprint = value.member(named: "fingerprint")?.value
        guard let digits = fingerprint?.string, Self.isFingerprint(digits) else {
            throw ReviewFileError(
                "an approval needs the fingerprint of a change, 12 hexadecimal digits in lower case",
                at: fingerprint?.offset ?? value.offset
            )
        }
        let reason = value.member(named: "reason")?.value
        guard let words = reason?.string, words.contains(where: { !$0.isWhitespace }) else {
            throw ReviewFileError("an approval needs a reason", at: reason?.offset ?? value.offset)
        }
        self.init(fingerprint: digits, reason: words, change: value.member(named: "change")?.value.string)
    }

    private static func isFingerprint(_ text: String) -> Bool {
        text.utf8.count == 12 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }
}
