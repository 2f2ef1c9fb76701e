#if !hasFeature(Embedded)
/// What comes after an attempt that failed. It prints as a sentence that holds nothing the server sent but the wait.
public enum RetryStep: Sendable, Hashable {
    /// Another attempt after a wait, and the failure's decision that it rests on.
    case wait(Duration, RetryDecision)
    /// None, and why.
    case stop(RetryStopReason)
}

extension RetryStep {
    /// Whether there is another attempt.
    var isWait: Bool {
        if case .wait = self { true } else { false }
    }
}

extension RetryStep: CustomStringConvertible {
    /// The step in words, such as `repeated after 31.25 s: the server asks for it`.
    public var description: String {
        switch self {
        case .wait(let delay, let decision):
            "\(RetryDecision(decision.verdict, because: decision.reason, delay: delay))"
        case .stop(let reason): "\(reason)"
        }
    }
}
#endif
