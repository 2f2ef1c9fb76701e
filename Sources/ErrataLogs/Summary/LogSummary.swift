/// What the errors of logs come to: how many, of which kinds, when, and what a retry can do about them.
///
/// A ``LogSummarizer`` makes it. Summaries of several logs can be merged, in any order, and stored with `Codable`.
public struct LogSummary: Sendable, Hashable, Codable {
    /// Lines that were passed over.
    public struct Skipped: Sendable, Hashable, Codable {
        /// Lines longer than 1 MiB.
        public package(set) var long = 0
        /// Lines that begin as JSON and do not end as JSON.
        public package(set) var cut = 0
        /// Lines with a NUL byte.
        public package(set) var binary = 0
        /// Errors before the time from which on errors count.
        public package(set) var early = 0
        /// Errors without a time, where only those from some time on count.
        public package(set) var timeless = 0
    }

    /// All lines.
    public internal(set) var lines = 0
    /// The lines that were passed over.
    public internal(set) var skipped = Skipped()
    /// The errors.
    public internal(set) var errors: ErrorTally

    init(by grouping: ErrorTally.Grouping) {
        errors = ErrorTally(by: grouping)
    }

    /// Adds the lines and errors of another summary.
    ///
    /// - Precondition: both count errors by the same.
    public mutating func merge(_ other: LogSummary) {
        lines += other.lines
        skipped.merge(other.skipped)
        errors.merge(other.errors)
    }
}
