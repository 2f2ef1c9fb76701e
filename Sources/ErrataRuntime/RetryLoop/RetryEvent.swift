#if !hasFeature(Embedded)
/// An event for an observer: the end of an attempt, or of an interrupted wait.
///
/// There is one for every attempt, and one more where a call ends during a wait or right after it. Its description is a
/// line for a log, which holds nothing of the server's but the wait.
public struct RetryEvent: Sendable {
    /// The number of the attempt, from 1.
    public let attempt: Int
    /// The error of the attempt; nil where it succeeded.
    public let failure: (any Error)?
    /// The next step; nil where the attempt succeeded.
    public let step: RetryStep?
    /// The time since the call started.
    public let elapsed: Duration

    /// The failure's own retry decision; nil where it has none.
    public var decision: RetryDecision? { (failure as? any RetryableError)?.retry }

    /// The wait before the next attempt; nil where there is none.
    public var delay: Duration? {
        guard case .wait(let delay, _) = step else { return nil }
        return delay
    }

    /// The reason why there is no other attempt; nil where there is one, and after a success.
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
