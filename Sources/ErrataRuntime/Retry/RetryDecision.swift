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
    }

    /// Whether the same request can succeed when it is sent again.
    public let verdict: RetryVerdict
    /// What the decision rests on; with a wait that the server asked for, the server.
    public let reason: Reason
    /// The wait before the request is sent again for the first time; nil where it is not to be.
    public let delay: Duration?
    /// The longest wait of a backoff that starts with the first one; nil for a fixed wait.
    public let maximumDelay: Duration?
    private let conditionText: ConditionText

    /// A decision of the given parts.
    public init(
        _ verdict: RetryVerdict,
        because reason: Reason,
        delay: Duration? = nil,
        maximumDelay: Duration? = nil,
        condition: String? = nil
    ) {
        self.verdict = verdict
        self.reason = reason
        self.delay = delay
        self.maximumDelay = maximumDelay
        conditionText = condition.map { .string($0) } ?? .none
    }

    init(_ verdict: RetryVerdict, because reason: Reason, delay: Duration?, condition: TableText?) {
        self.verdict = verdict
        self.reason = reason
        self.delay = delay
        maximumDelay = nil
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
            && left.maximumDelay == right.maximumDelay && left.condition == right.condition
    }

    /// Hashes the verdict, what it rests on and the waits.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(verdict)
        hasher.combine(reason)
        hasher.combine(delay)
        hasher.combine(maximumDelay)
    }
}

extension RetryDecision: CustomStringConvertible {
    /// The decision in words; they hold nothing that the server sent but the wait.
    public var description: String {
        switch verdict {
        case .never: "not repeated: \(cause) it"
        case .afterFix: "not repeated until something has been changed: \(cause) it"
        case .conditional: "not repeated without a person's decision: \(condition ?? Self.noCondition)"
        case .afterDelay: "repeated \(wait): \(cause) it"
        }
    }

    private static var noCondition: String { "nothing is known about this failure" }

    private var wait: String {
        guard let delay else { return "after a wait" }
        let first = "after \(Self.seconds(delay)) s"
        return maximumDelay.map { "\(first), then backing off up to \(Self.seconds($0)) s" } ?? first
    }

    private static func seconds(_ duration: Duration) -> String {
        let (whole, attoseconds) = duration.components
        let milliseconds = Int(attoseconds / 1_000_000_000_000_000)
        return milliseconds > 0 ? "\(whole)\(RetryHint.seconds(milliseconds).dropFirst())" : "\(whole)"
    }

    private var cause: String {
        switch reason {
        case .server: "the server asks for"
        case .code: "the code calls for"
        case .variant: "the text that came with the code calls for"
        case .category: "the code's category calls for"
        case .status: "the status calls for"
        case .transport: "what went wrong on the way calls for"
        case .generic: "HTTP's general rules call for"
        }
    }
}
