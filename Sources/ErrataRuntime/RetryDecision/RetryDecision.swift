/// A decision whether, when and why to send the same request again.
public struct RetryDecision: Sendable {
    /// The source of a decision.
    public enum Reason: String, OrdinalEnum, CaseIterable, Hashable {
        /// The server's wait or refusal.
        case server
        /// The code.
        case code
        /// The variant of the message that came with the code.
        case variant
        /// The code's category.
        case category
        /// The catalog's row for the status.
        case status
        /// The transport failure.
        case transport
        /// HTTP's meaning of the status, or the lack of any information.
        case generic
        /// Errata's own backoff: a repeat is possible by another source, and no source states the wait.
        case errata
    }

    /// Whether the same request can succeed when it is sent again.
    public let verdict: RetryVerdict
    /// The source of the decision: the server for a wait that it asked for, Errata for a wait that no source states.
    public let reason: Reason
    /// The wait before the first repeat; nil where there is no repeat, and where the time to wait for is unknown.
    public let delay: Duration?
    /// The maximum wait of a backoff that starts with the first one; nil for a fixed wait.
    public let maximumDelay: Duration?
    /// The moment to wait for, where the table names one and the server does not give its time.
    public let until: RetryHint.Moment?
    private let conditionText: ConditionText

    /// Creates a decision.
    public init(
        _ verdict: RetryVerdict,
        because reason: Reason,
        delay: Duration? = nil,
        maximumDelay: Duration? = nil,
        until: RetryHint.Moment? = nil,
        condition: String? = nil
    ) {
        self.verdict = verdict
        self.reason = reason
        self.delay = delay
        self.maximumDelay = maximumDelay
        self.until = until
        conditionText = condition.map { .string($0) } ?? .none
    }

    init(_ verdict: RetryVerdict, because reason: Reason, delay: Duration?, condition: TableText?) {
        self.verdict = verdict
        self.reason = reason
        self.delay = delay
        maximumDelay = nil
        until = nil
        conditionText = condition.map { .table($0) } ?? .none
    }

    /// The condition, in the table's words, of a `RetryVerdict.conditional` verdict.
    public var condition: String? {
        switch conditionText {
        case .none: nil
        case .string(let text): text
        case .table(let text): text.string
        }
    }

    /// Whether the wait is for a reset at an unknown time: then the request is never repeated automatically.
    public var isResetUnknown: Bool { verdict == .afterDelay && until != nil && delay == nil }

    /// ``delay`` in whole seconds, rounded up.
    public var delaySeconds: Int? {
        delay.map { delay in
            let (seconds, rest) = delay.components
            return Int(clamping: rest > 0 && seconds < .max ? seconds + 1 : seconds)
        }
    }
}

/// The text of a condition, which is rarely read and so is left in the table.
private enum ConditionText: Sendable {
    case none
    case string(String)
    case table(TableText)
}

extension RetryDecision: Hashable {
    /// Whether all parts are equal.
    public static func == (left: RetryDecision, right: RetryDecision) -> Bool {
        left.verdict == right.verdict && left.reason == right.reason && left.delay == right.delay
            && left.maximumDelay == right.maximumDelay && left.until == right.until
            && left.condition == right.condition
    }

    /// Hashes the verdict, the source and the waits.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(verdict)
        hasher.combine(reason)
        hasher.combine(delay)
        hasher.combine(maximumDelay)
        hasher.combine(until)
    }
}
