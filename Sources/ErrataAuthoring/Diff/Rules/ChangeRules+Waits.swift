extension ChangeRule {
    static let waitShorter = ChangeRule(
        "wait-shorter",
        .behavior,
        summary: "The wait before a retry shrank, or the longest wait of a backoff.",
        reason: "Requests are repeated sooner. Where no wait is stated, Errata backs off from 1 second to 1 minute.",
        example: .error(
            #""retry": {"verdict": "afterDelay", "initialSeconds": 30}"#,
            #""retry": {"verdict": "afterDelay", "initialSeconds": 5}"#
        )
    )

    static let waitLonger = ChangeRule(
        "wait-longer",
        .safe,
        level: .warning,
        summary: "The wait before a retry grew.",
        reason: "No request is repeated sooner than before. A call with a deadline may end without its last attempt.",
        example: .error(
            #""retry": {"verdict": "afterDelay", "initialSeconds": 5}"#,
            #""retry": {"verdict": "afterDelay", "initialSeconds": 30}"#
        )
    )

    static let waitUntilChanged = ChangeRule(
        "wait-until-changed",
        .behavior,
        summary: "A retry waits for the reset of a window instead of some time, or the reverse.",
        reason: "Where nobody tells when the window resets, the retry helper stops instead of waiting.",
        example: .error(
            #""retry": {"verdict": "afterDelay", "initialSeconds": 30}"#,
            #""retry": {"verdict": "afterDelay", "until": "windowReset"}"#
        )
    )

    static let conditionChanged = ChangeRule(
        "condition-changed",
        .safe,
        level: .warning,
        summary: "The condition of a retry is worded differently.",
        reason: "A person reads it; no program repeats a request under it.",
        example: .error(
            #""retry": {"verdict": "conditional", "condition": "The depot is open."}"#,
            #""retry": {"verdict": "conditional", "condition": "The depot is open again."}"#
        )
    )
}
