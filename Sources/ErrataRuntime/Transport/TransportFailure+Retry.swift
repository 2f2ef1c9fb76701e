extension TransportFailure {
    /// The decision whether, when and why to send the same request again.
    public var retry: RetryDecision {
        let hint = retryHint
        return RetryDecision(
            hint.verdict,
            because: .transport,
            delay: hint.initialDelay,
            maximumDelay: hint.maximumDelay,
            condition: hint.condition
        )
    }
}

#if !hasFeature(Embedded)
extension TransportFailure: RetryableError {}
#endif
