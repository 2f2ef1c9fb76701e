/// What has changed between two summaries with the same grouping: which groups of errors are new, gone or grown.
public struct LogComparison: Sendable, Hashable {
    /// A group that is in both.
    public struct Growth: Sendable, Hashable {
        /// The group as it was.
        public let before: ErrorGroup
        /// The group as it is.
        public let now: ErrorGroup
    }

    /// The groups that the baseline does not have, the largest first.
    public let new: [ErrorGroup]
    /// The groups that only the baseline has, the largest first.
    public let gone: [ErrorGroup]
    /// The groups whose share of the lines is more than twice that of the baseline, the largest first.
    public let grown: [Growth]
    /// Whether the baseline lists all of its groups; if not, one that seems new may be among the others.
    public let isComplete: Bool

    /// Compares a summary with an earlier one.
    ///
    /// - Precondition: both have the same grouping.
    public init(of summary: LogSummary, with baseline: LogSummary) {
        precondition(summary.errors.grouping == baseline.errors.grouping, "different groups cannot be compared")
        let (now, before) = (summary.errors.allGroups, baseline.errors.allGroups)
        let (keysNow, known) = (Set(now.map(\.key)), Dictionary(before.map { ($0.key, $0) }) { first, _ in first })
        new = now.filter { known[$0.key] == nil }
        gone = before.filter { !keysNow.contains($0.key) }
        grown = now.compactMap { group in known[group.key].map { Growth(before: $0, now: group) } }
            .filter { $0.isGrowth(from: baseline.lines, to: summary.lines) }
        isComplete = baseline.errors.ungroupedCount == 0
    }
}

extension LogComparison.Growth {
    /// Whether the share of the lines has more than doubled: now / lines > 2 · before / lines of the baseline.
    fileprivate func isGrowth(from linesBefore: Int, to linesNow: Int) -> Bool {
        let (left, right) = (
            now.count.multipliedFullWidth(by: linesBefore), before.count.multipliedFullWidth(by: linesNow)
        )
        let doubled = (high: right.high << 1 | Int(right.low >> 63), low: right.low << 1)
        return (left.high, left.low) > (doubled.high, doubled.low)
    }
}

extension ErrorTally {
    /// The groups with and without a known code.
    fileprivate var allGroups: [ErrorGroup] {
        (groups(unknown: false) + groups(unknown: true)).sorted {
            ($1.count, $0.title, $0.key) < ($0.count, $1.title, $1.key)
        }
    }
}
