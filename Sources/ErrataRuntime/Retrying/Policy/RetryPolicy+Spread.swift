#if !hasFeature(Embedded)
extension RetryPolicy {
    /// A copy with another least width over which the returns of callers are spread who were told to wait equally long.
    ///
    /// The spread is a share of the wait in any case, half of it at first (``RetryDecision/delays(afterAttempt:spread:)``).
    /// This is the least of it, which counts for short waits: a thousand callers that are told to wait for 1 s return
    /// over 2 s with ``standard``, 500 of them a second, and over 20 s with `.spreadingReturns(over: .seconds(20))`, 50 a
    /// second. The more callers share a server, the wider it should be; a caller that is alone can set 0.
    public func spreadingReturns(over width: Duration) -> RetryPolicy {
        var policy = self
        policy.spread = max(width, .zero)
        return policy
    }
}
#endif
