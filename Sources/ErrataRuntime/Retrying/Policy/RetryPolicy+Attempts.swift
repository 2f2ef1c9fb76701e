#if !hasFeature(Embedded)
extension RetryPolicy {
    /// A copy with another number of attempts, the first one included; less than 1 counts as 1, which repeats nothing.
    public func attempts(_ maximum: Int) -> RetryPolicy {
        var policy = self
        policy.maximumAttempts = max(maximum, 1)
        return policy
    }

    func stop(afterAttempt attempt: Int) -> RetryStopReason? {
        attempt >= maximumAttempts ? .attempts(maximumAttempts) : nil
    }
}
#endif
