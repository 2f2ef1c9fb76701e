/// Whether, when and why to send the same request again.
public struct RetryDecision: Sendable {
    /// What the decision rests on.
    public enum Reason: String, OrdinalEnum, CaseIterable, Hashable {
        /// The server's own word.
        case server
        /// The code.
        case code
        /// The text that came with the code.
        case variant
        /// The code's category.
        case category
        /// The catalog's row for the status.
        case status
        /// What went wrong on the way.
        case transport
        /// What HTTP says about the status, or that nothing is known.
        case generic
        /// Errata's own backoff: whether to repeat is told above, and nobody says after how long.
        case errata
    }

    /// Whether the same request can succeed when it is sent again.
    public let verdict: RetryVerdict
    /// What the decision rests on; with a wait that the server asked for, the server, and with one that is nobody's word,
    /// Errata.
    public let reason: Reason
    /// The wait before the request is sent again for the first time; nil where it is not to be, and where it has to wait
    /// for a moment that is not known.
    public let delay: Duration?
    /// The longest wait of a backoff that starts with the first one; nil for a fixed wait.
    public let maximumDelay: Duration?
    /// The moment that has to be waited for, where the table names one and the server does not say when it is.
    public let until: RetryHint.Moment?
    private let conditionText: ConditionText

    /// A decision of the given parts.
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

    /// Whether the wait is for a reset that nobody tells: then nothing repeats the request by itself.
    public var isResetUnknown: Bool { verdict == .afterDelay && until != nil && delay == nil }

    /// ``delay`` in whole seconds, rounded up.
    public var delaySeconds: Int? {
        delay.map { delay in
            let (seconds, rest) = delay.components
            return Int(clamping: rest > 0 && seconds < .max ? seconds + 1 : seconds)
        }
    }
}

/// A condition, which mostly nobody reads: then it stays in the table.
private enum ConditionText: Sendable {
    case none
    case string(String)
    case table(TableText)
}

extension RetryDecision: Hashable {
    /// Whether all parts are the same.
    public static func == (left: RetryDecision, right: RetryDecision) -> Bool {
        left.verdict == right.verdict && left.reason == right.reason && left.delay == right.delay
            && left.maximumDelay == right.maximumDelay && left.until == right.until
            && left.condition == right.condition
    }

    /// Hashes the verdict, what it rests on and the waits.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(verdict)
        hasher.combine(reason)
        hasher.combine(delay)
        hasher.combine(maximumDelay)
        hasher.combine(until)
    }
}
