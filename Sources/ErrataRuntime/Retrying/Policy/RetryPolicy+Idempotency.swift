#if !hasFeature(Embedded)
extension RetryPolicy {
    /// A copy for a request that may be sent twice: it only reads, sets a state, or carries an idempotency key.
    ///
    /// Only such a request is repeated when it may have taken effect, or when nothing is known about that.
    public func idempotent(_ isIdempotent: Bool = true) -> RetryPolicy {
        var policy = self
        policy.isIdempotent = isIdempotent
        return policy
    }

    /// What has been done already is never repeated, even where that does no harm: there is nothing left to do.
    func stop(afterEffect effect: RequestEffect) -> RetryStopReason? {
        switch effect {
        case .noEffect: nil
        case .possible: isIdempotent ? nil : .mayHaveTakenEffect
        case .done: .alreadyDone
        case .unknown: isIdempotent ? nil : .effectUnknown
        }
    }
}
#endif
