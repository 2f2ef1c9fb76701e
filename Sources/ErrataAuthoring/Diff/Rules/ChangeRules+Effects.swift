extension ChangeRule {
    static let effectPossible = ChangeRule(
        "effect-possible",
        .behavior,
        summary: "A request that had no effect may now have one; an effect that is not stated counts as possible.",
        reason: """
            The retry helper no longer repeats such a request unless it is idempotent, and what was repeated until \
            now may have been done twice.
            """,
        example: .error(#""effect": "none""#, #""effect": "possible""#)
    )

    static let effectExcluded = ChangeRule(
        "effect-excluded",
        .behavior,
        summary: "A request that may have had an effect is now known to have none.",
        reason: "The retry helper repeats it now, whether or not it is idempotent.",
        example: .error(#""effect": "possible""#, #""effect": "none""#)
    )

    static let effectDone = ChangeRule(
        "effect-done",
        .behavior,
        summary: "That the requested state already holds is now stated, or no longer.",
        reason: "An app may take such a failure for a success.",
        example: .error(#""effect": "none""#, #""effect": "done""#)
    )

    static let effectStated = ChangeRule(
        "effect-stated",
        .safe,
        summary: "An effect that was not known is now stated as possible, or the reverse.",
        reason: "Both count as possible.",
        example: .error(#""http": [409]"#, #""http": [409], "effect": "possible""#)
    )
}
