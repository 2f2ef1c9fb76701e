public import ErrataCatalog
public import ErrataWire

/// Counts the errors of logs as their bytes come in.
///
/// A log is JSON, an object a line, or logfmt or any text with bodies in it; a line of its own for each call. What
/// ``ErrataWire/FailureFinder`` finds in a line is counted.
///
/// ```swift
/// var summarizer = LogSummarizer(now: 0)
/// summarizer.append(#"{"status":429,"body":{"success":false,"error":{"code":1007}}}"#.utf8)
/// let summary = summarizer.finish()
/// ```
///
/// It takes a few megabytes, and as much more as there are groups, however long the logs are.
public struct LogSummarizer: ~Copyable {
    private var blocks = LineBlocks()
    private var counter: LineCounter

    /// A summarizer at the beginning of a log.
    ///
    /// - Parameters:
    ///   - catalogs: the tables in question. Where there is only one, every error counts as its vendor's.
    ///   - fields: what the fields of JSON logs are called, beside the common names.
    ///   - grouping: what errors are counted by.
    ///   - since: errors before this time do not count, in seconds since 1970, and where it is given neither do those
    ///     without a time.
    ///   - now: the present time in seconds since 1970, by which dates without a year get theirs.
    ///   - isExhaustive: whether every line is read by itself, and not once for all lines of one shape. The counts are the
    ///     same, and it takes many times longer: it is there to check the other way.
    public init(
        catalogs: [Catalog] = Catalogs.all,
        fields: LogFields = LogFields(),
        by grouping: ErrorTally.Grouping = .code,
        since: Int? = nil,
        now: Int,
        isExhaustive: Bool = false
    ) {
        counter = LineCounter(
            catalogs: catalogs,
            fields: fields,
            by: grouping,
            since: since,
            now: now,
            isExhaustive: isExhaustive
        )
    }

    /// What has been counted so far, without a line whose end is still to come.
    public var summary: LogSummary { counter.summary }

    /// Counts more of a log: the bytes behind those of earlier calls, cut anywhere.
    public mutating func append(_ bytes: some Sequence<UInt8>) {
        if bytes.withContiguousStorageIfAvailable({ append(chunk: $0) }) != nil { return }
        Array(bytes).withUnsafeBufferPointer { append(chunk: $0) }
    }

    private mutating func append(chunk: ByteSlice) {
        blocks.append(chunk, to: &counter)
    }

    /// Ends a log, whose last line may have no line feed; another log can follow, which is counted with it.
    ///
    /// - Returns: what has been counted in all logs.
    @discardableResult
    public mutating func finish() -> LogSummary {
        blocks.finish(&counter)
        return counter.summary
    }
}
