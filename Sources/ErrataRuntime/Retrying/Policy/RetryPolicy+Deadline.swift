#if !hasFeature(Embedded)
extension RetryPolicy {
    /// A copy with another limit for when attempts begin; nil for none.
    ///
    /// No attempt begins after it: a wait whose least length ends beyond it is not begun, and the call fails at once. It is
    /// no deadline. An attempt that has begun is not cut off, so a call can take as long as the limit and one attempt
    /// together: give the client a timeout of its own.
    public func within(_ limit: Duration?) -> RetryPolicy {
        var policy = self
        policy.timeLimit = limit.map { max($0, .zero) }
        return policy
    }

    /// Brings the waits before the time limit; where even the least ends beyond it, the reason to stop.
    func limit(_ delays: inout ClosedRange<Duration>, elapsed: Duration) -> RetryStopReason? {
        guard let timeLimit else { return nil }
        let left = timeLimit - elapsed
        guard delays.lowerBound <= left else { return .timeLimit(notBefore: delays.lowerBound, left: max(left, .zero)) }
        delays = delays.clamped(to: .zero...left)
        return nil
    }

    /// The reason to stop after a wait that took longer than was asked for, as when the device slept meanwhile.
    func stop(afterWaitUntil elapsed: Duration) -> RetryStopReason? {
        guard let timeLimit, elapsed > timeLimit else { return nil }
        return .timeLimit(notBefore: .zero, left: .zero)
    }
}
#endif
