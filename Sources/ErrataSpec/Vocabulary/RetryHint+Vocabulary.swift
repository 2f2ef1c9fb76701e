import ErrataCore

extension RetryVerdict: VocabularyWord {
    /// The verdicts, with the usual words for them as synonyms. A plain no does not say whether a fix would help.
    static let vocabulary = Vocabulary(
        allCases.map(\.rawValue),
        synonyms: [
            (
                "afterDelay",
                """
                yes true retry retryable always retryAfter wait later backoff exponentialBackoff exponential delay delayed \
                transient temporary immediately safe
                """
            ),
            ("never,afterFix", "no none false permanent fatal nonRetryable notRetryable doNotRetry dontRetry noRetry"),
            ("afterFix", "fix afterChange afterCorrection fixFirst manual userAction"),
            ("conditional", "maybe sometimes depends if when condition possible"),
        ]
    )
}

extension RetryHint.Moment: VocabularyWord {
    /// The moments, with the usual words for them as synonyms.
    static let vocabulary = Vocabulary(
        allCases.map(\.rawValue),
        synonyms: [
            ("windowReset", "reset resetAt resets rateLimitReset limitReset quotaReset window nextWindow retryAfter")
        ]
    )
}
