extension ChangeRule {
    static let rateLimitChanged = ChangeRule(
        "rate-limit-changed",
        .behavior,
        summary: "A rate limit was added, removed or changed.",
        reason: "Where the server does not say when a window resets, the retry helper waits for the documented one.",
        example: .part(
            \.policies,
            #""rateLimits": [{"amount": 60, "windowSeconds": 60, "summary": "Per minute.", "source": "docs"}]"#,
            #""rateLimits": [{"amount": 30, "windowSeconds": 60, "summary": "Per minute.", "source": "docs"}]"#
        )
    )

    static let creditsChanged = ChangeRule(
        "credits-changed",
        .behavior,
        summary: "Whether failed requests cost credits changed.",
        reason: "Every further attempt may cost something, or no longer does.",
        example: .part(
            \.policies,
            #""credits": {"chargedOnError": false, "summary": "Errors are free.", "source": "docs"}"#,
            #""credits": {"chargedOnError": true, "summary": "Errors are free.", "source": "docs"}"#
        )
    )

    static let authenticationChanged = ChangeRule(
        "authentication-changed",
        .safe,
        level: .warning,
        summary: "The documented credentials of a request changed.",
        reason: "People read it; no app acts on it.",
        example: .part(
            \.policies,
            #""authentication": [{"in": "header", "name": "X-Key", "summary": "The key.", "source": "docs"}]"#,
            #""authentication": [{"in": "header", "name": "X-Acme", "summary": "The key.", "source": "docs"}]"#
        )
    )
}
