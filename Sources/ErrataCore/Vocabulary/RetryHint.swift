/// A table's rule for sending the same request again.
public struct RetryHint: Sendable, Hashable {
    /// A moment to wait for instead of a number of seconds.
    public enum Moment: String, OrdinalEnum, CaseIterable, Hashable {
        /// The rate limit's window resets.
        case windowReset
    }

    /// Whether the same request can succeed when it is sent again.
    public var verdict: RetryVerdict
    /// The wait in milliseconds; with a maximum, the first wait of a backoff. Nil where the table states none.
    public var initialMilliseconds: Int?
    /// The maximum wait of the backoff in milliseconds; nil for a fixed wait.
    public var maximumMilliseconds: Int?
    /// The moment to wait for, where the table names one instead of a number.
    public var until: Moment?
    /// The condition, in words, of a ``RetryVerdict/conditional`` verdict.
    public var condition: String?

    /// Creates a retry hint; the waits are in milliseconds.
    public init(
        _ verdict: RetryVerdict,
        initialMilliseconds: Int? = nil,
        maximumMilliseconds: Int? = nil,
        until: Moment? = nil,
        condition: String? = nil
    ) {
        self.verdict = verdict
        self.initialMilliseconds = initialMilliseconds
        self.maximumMilliseconds = maximumMilliseconds
        self.until = until
        self.condition = condition
    }

    /// The wait, or the first wait of a backoff.
    public var initialDelay: Duration? { initialMilliseconds.map { .milliseconds($0) } }
    /// The maximum wait of the backoff.
    public var maximumDelay: Duration? { maximumMilliseconds.map { .milliseconds($0) } }
}
