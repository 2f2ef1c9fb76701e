#if !hasFeature(Embedded)
/// What an observer is told: an attempt ended, or the wait after it was broken off.
///
/// There is one for every attempt, and one more where a call ends in the middle of a wait or right after it. It prints as
/// a line for a log, which holds nothing the server sent but the wait.
public struct RetryEvent: Sendable {
    /// The number of the attempt, from 1.
    public let attempt: Int
    /// How it failed; nil where it succeeded.
    public let failure: (any Error)?
    /// What comes next; nil where the attempt succeeded.
    public let step: RetryStep?
    /// The time since the call started.
    public let elapsed: Duration

    /// What the failure says about repeating it; nil where it says nothing.
    public var decision: RetryDecision? { (failure as? any RetryableError)?.retry }

    /// The wait before the next attempt; nil where there is none.
    public var delay: Duration? {
        guard case .wait(let delay, _) = step else { return nil }
        return delay
    }

    /// Why there is no other attempt; nil where there is one, and after a success.
    public var stopReason: RetryStopReason? {
        guard case .stop(let reason) = step else { return nil }
        return reason
    }
}

extension RetryEvent: CustomStringConvertible {
    /// The event in words, such as `attempt 1 failed, repeated after 31.25 s: the server asks for it`.
    public var description: String {
        "attempt \(attempt) " + (step.map { "failed, \($0)" } ?? "succeeded")
    }
}
#endif
