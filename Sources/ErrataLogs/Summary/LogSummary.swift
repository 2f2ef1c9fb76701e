/// A summary of the errors in logs: how many, of which kinds, when, and what a retry can do about them.
///
/// It is made by a ``LogSummarizer``. Summaries of several logs can be merged, in any order, and stored with `Codable`.
public struct LogSummary: Sendable, Hashable, Codable {
    /// The numbers of skipped lines and errors.
    public struct Skipped: Sendable, Hashable, Codable {
        /// Lines longer than 1 MiB.
        public package(set) var long = 0
        /// Lines that begin as JSON and do not end as JSON, such as truncated ones.
        public package(set) var cut = 0
        /// Lines with a NUL byte.
        public package(set) var binary = 0
        /// Errors before the time from which on errors count.
        public package(set) var early = 0
        /// Errors without a time, where only those since some time count.
        public package(set) var timeless = 0
    }

    /// The number of all lines.
    public internal(set) var lines = 0
    /// The skipped lines and errors.
    public internal(set) var skipped = Skipped()
    /// The errors.
    public internal(set) var errors: ErrorTally

    init(by grouping: ErrorTally.Grouping) {
        errors = ErrorTally(by: grouping)
    }

    /// Adds the lines and errors of another summary.
    ///
    /// - Precondition: both have the same grouping.
    public mutating func merge(_ other: LogSummary) {
        lines += other.lines
        skipped.merge(other.skipped)
        errors.merge(other.errors)
    }
}

extension LogSummary.Skipped {
    fileprivate mutating func merge(_ other: Self) {
        long += other.long
        cut += other.cut
        binary += other.binary
        early += other.early
        timeless += other.timeless
    }
}
