public import ErrataCatalog
public import ErrataWire

/// Counts the errors of logs as their bytes arrive.
///
/// A log has a line for each call: a JSON object, or logfmt or any text with bodies in it. Every failure that
/// `FailureFinder` of ErrataWire finds in a line is counted.
///
/// ```swift
/// var summarizer = LogSummarizer(now: 0)
/// summarizer.append(#"{"status":429,"body":{"success":false,"error":{"code":1007}}}"#.utf8)
/// let summary = summarizer.finish()
/// ```
///
/// Memory is a few megabytes and grows with the number of groups, and not with the length of the logs.
public struct LogSummarizer: ~Copyable {
    private var blocks = LineBlocks()
    private var counter: LineCounter
    /// The number of lines of the logs that have ended.
    private var ended = 0

    /// Creates a summarizer at the start of a log.
    ///
    /// - Parameters:
    ///   - catalogs: the tables in question. Where there is only one, every error counts as its vendor's.
    ///   - fields: the names of fields in JSON logs, in addition to the common ones.
    ///   - grouping: the property that errors are grouped by.
    ///   - since: the time before which errors do not count, in seconds since 1970.
    ///   - until: the time from which on errors do not count. Where either is given, errors without a time do not count.
    ///   - now: the present time in seconds since 1970, from which dates without a year get one.
    ///   - hasExamples: whether the first lines of each group are kept.
    ///   - isExhaustive: whether every line is parsed, and not one line of each shape. The counts are the same, and it
    ///     takes many times longer: it exists to verify the cache.
    ///   - keepsFailures: whether the failures themselves are kept for ``takeFailures()``. Every line that may hold one
    ///     is then parsed.
    public init(
        catalogs: [Catalog] = Catalogs.all,
        fields: LogFields = LogFields(),
        by grouping: ErrorTally.Grouping = .code,
        since: Int? = nil,
        until: Int? = nil,
        now: Int,
        hasExamples: Bool = false,
        isExhaustive: Bool = false,
        keepsFailures: Bool = false
    ) {
        counter = LineCounter(
            catalogs: catalogs,
            fields: fields,
            by: grouping,
            since: since,
            until: until,
            now: now,
            hasExamples: hasExamples,
            isExhaustive: isExhaustive,
            keepsFailures: keepsFailures
        )
    }

    /// The counts so far, without a line whose end has not arrived.
    public var summary: LogSummary { counter.summary }

    /// Returns the failures that were counted since the last call, in the order of the log; none where they are not kept.
    ///
    /// To be called after each part of a log, since memory grows with the failures that have not been taken.
    public mutating func takeFailures() -> [LogFailure] { counter.takeFailures() }

    /// Counts more of a log: the bytes that follow those of earlier calls, split anywhere.
    public mutating func append(_ bytes: some Sequence<UInt8>) {
        if bytes.withContiguousStorageIfAvailable({ append(chunk: $0) }) != nil { return }
        Array(bytes).withUnsafeBufferPointer { append(chunk: $0) }
    }

    private mutating func append(chunk: ByteSlice) {
        blocks.append(chunk, to: &counter)
    }

    /// Ends a log, whose last line may lack its line feed; another log can follow, which is counted with it.
    ///
    /// - Parameter name: the name of the log that ends, by which its lines can be found.
    /// - Returns: the counts of all logs.
    @discardableResult
    public mutating func finish(_ name: String? = nil) -> LogSummary {
        blocks.finish(&counter)
        counter.endLog()
        let lines = counter.summary.lines
        if let name { counter.note(LogSummary.Log(name: name, firstLine: ended + 1, lines: lines - ended)) }
        ended = lines
        return counter.summary
    }
}
