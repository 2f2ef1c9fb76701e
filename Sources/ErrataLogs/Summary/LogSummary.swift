/// A summary of the errors in logs: how many, of which kinds, when, and what a retry can do about them.
///
/// It is made by a ``LogSummarizer``. Summaries of several logs can be merged: in the order of the logs, the result is
/// the summary of all of them; in another order only the numbers of lines differ. They can be stored as ``json``, or
/// with `Codable`.
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
        /// Errors at or after the time until which errors count.
        public package(set) var late = 0
        /// Errors without a time, where only those of some time count.
        public package(set) var timeless = 0
    }

    /// A log that has a name.
    public struct Log: Sendable, Hashable, Codable {
        /// The name, such as a path.
        public let name: String
        /// The number of its first line, counted over all logs.
        public internal(set) var firstLine: Int
        /// The number of its lines.
        public let lines: Int
    }

    /// The logs that have names, in order.
    public internal(set) var logs: [Log] = []
    /// The number of all lines.
    public internal(set) var lines = 0
    /// Whether any line tells an error or a success: a status, or a body that an API answers with. Where none does, it
    /// is not known that there was no error.
    public internal(set) var tells = false
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
        errors.merge(other.errors, after: lines)
        for var log in other.logs {
            log.firstLine += lines
            logs.append(log)
        }
        lines += other.lines
        tells = tells || other.tells
        skipped.merge(other.skipped)
    }
}

extension LogSummary {
    /// The number of lines where none tells an error or a success; nil where one does, since the others are not
    /// counted.
    public var silentLines: Int? { tells ? nil : lines }

    /// Returns the log that has a line, and the number of the line in it; nil for a line of a log without a name.
    public func place(ofLine line: Int) -> (log: Log, line: Int)? {
        let log = logs.last { $0.firstLine <= line }
        guard let log, line - log.firstLine < log.lines else { return nil }
        return (log, line - log.firstLine + 1)
    }
}

extension LogSummary.Skipped {
    /// The number of errors that do not count because of their time, or because they have none.
    public var errors: Int { early + late + timeless }

    fileprivate mutating func merge(_ other: Self) {
        long += other.long
        cut += other.cut
        binary += other.binary
        early += other.early
        late += other.late
        timeless += other.timeless
    }
}
