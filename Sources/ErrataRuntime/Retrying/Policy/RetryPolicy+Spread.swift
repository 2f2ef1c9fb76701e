#if !hasFeature(Embedded)
extension RetryPolicy {
    /// A copy that spreads the returns of callers who were told to wait equally long over at least another width.
    ///
    /// The more callers share a server, the wider it should be; a single one can set 0.
    public func spreadingReturns(over width: Duration) -> RetryPolicy {
        var policy = self
        policy.spread = max(width, .zero)
        return policy
    }
}
#endif
