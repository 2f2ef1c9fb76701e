extension ChangeRule {
    static let verdictStricter = ChangeRule(
        "verdict-stricter",
        .behavior,
        summary: "A retry is less likely to be made: from yes over a condition and a fix to never.",
        reason: """
            Requests that were repeated no longer are. The verdicts, the strictest first, are `never`, `afterFix`, \
            `conditional` and `afterDelay`, by what must happen before the same request is sent again.
            """,
        example: .error(#""retry": {"verdict": "afterDelay"}"#, #""retry": {"verdict": "never"}"#)
    )

    static let verdictLaxer = ChangeRule(
        "verdict-laxer",
        .behavior,
        summary: "A retry is more likely to be made: from never over a fix and a condition to yes.",
        reason: """
            Requests that were not repeated may be now. The verdicts, the strictest first, are `never`, `afterFix`, \
            `conditional` and `afterDelay`, by what must happen before the same request is sent again.
            """,
        example: .error(#""retry": {"verdict": "never"}"#, #""retry": {"verdict": "afterDelay", "initialSeconds": 5}"#)
    )

    static let verdictStated = ChangeRule(
        "verdict-stated",
        .behavior,
        summary: "A verdict on retries is stated where none was.",
        reason: "Before, the row of the status or the meaning of the status in HTTP decided, which can differ.",
        example: .error(#""http": [409]"#, #""http": [409], "retry": {"verdict": "never"}"#)
    )

    static let verdictWithdrawn = ChangeRule(
        "verdict-withdrawn",
        .behavior,
        summary: "A verdict on retries is no longer stated.",
        reason: "Now the row of the status or the meaning of the status in HTTP decides, which can differ.",
        example: .error(#""http": [409], "retry": {"verdict": "never"}"#, #""http": [409]"#)
    )
}
