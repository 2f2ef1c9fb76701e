#if !hasFeature(Embedded)
extension RetryPolicy {
    /// A copy with another longest wait between two attempts; nil for none.
    ///
    /// Backoff and chance stay below it. Where the server or the table asks for a longer wait the call fails at once. A
    /// cap that lies just above the waits that a server is known to ask for leaves chance no room: all callers return
    /// together then.
    public func cappingDelays(at longest: Duration?) -> RetryPolicy {
        var policy = self
        policy.longestDelay = longest.map { max($0, .zero) }
        return policy
    }

    /// Brings the waits below the cap; where even the least is above it, the reason to stop.
    func cap(_ delays: inout ClosedRange<Duration>) -> RetryStopReason? {
        guard let longestDelay else { return nil }
        guard delays.lowerBound <= longestDelay else {
            return .delayCap(notBefore: delays.lowerBound, longest: longestDelay)
        }
        delays = delays.clamped(to: .zero...longestDelay)
        return nil
    }
}
#endif
