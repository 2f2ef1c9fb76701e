extension ChangeRule {
    static let summaryChanged = ChangeRule(
        "summary-changed",
        .safe,
        summary: "The summary of an error or of a status changed.",
        reason: "People read it; no app acts on it.",
        example: .errors(
            #""code": 7, "name": "soldOut", "summary": "It is sold out.""#,
            new: [#""code": 7, "name": "soldOut", "summary": "The anvil is sold out.""#]
        )
    )

    static let resolutionChanged = ChangeRule(
        "resolution-changed",
        .safe,
        summary: "What to do about an error changed.",
        reason: "People read it; no app acts on it.",
        example: .error(#""resolution": "Order another.""#, #""resolution": "Order another one.""#)
    )

    static let userMessageChanged = ChangeRule(
        "user-message-changed",
        .safe,
        level: .warning,
        summary: "The message for the app's own user changed.",
        reason: "Users see it, and its translations must be looked at again.",
        example: .error(#""userMessage": "This is sold out.""#, #""userMessage": "Sold out.""#)
    )

    static let limitsChanged = ChangeRule(
        "limits-changed",
        .safe,
        level: .warning,
        summary: "The documented limits changed.",
        reason: "People read them; no app acts on them.",
        example: .error(
            #""limits": [{"what": "orders", "maximum": 3}]"#,
            #""limits": [{"what": "orders", "maximum": 5}]"#
        )
    )

    static let detailsChanged = ChangeRule(
        "details-changed",
        .safe,
        summary: "Notes, keywords, examples, or another text for readers changed.",
        reason: "People and the search read them; no app acts on them.",
        example: .error(#""notes": ["Rare."]"#, #""notes": ["Frequent."]"#)
    )

    static let inferenceAdded = ChangeRule(
        "inference-added",
        .safe,
        summary: "A value is marked as inferred that was not.",
        reason: """
            Pages say that it is no longer the document's own word; the value has a change of its own where it \
            differs.
            """,
        example: .error(#""kind": "conflict""#, #""kind": "conflict", "inferred": ["kind"]"#)
    )

    static let inferenceRemoved = ChangeRule(
        "inference-removed",
        .safe,
        summary: "A value is no longer marked as inferred.",
        reason: "The document states it now, or the value is gone, which is a change of its own.",
        example: .error(#""kind": "conflict", "inferred": ["kind"]"#, #""kind": "conflict""#)
    )

    static let sourceChanged = ChangeRule(
        "source-changed",
        .safe,
        summary: "The facts of a part of the spec are from another document.",
        reason: "Every fact that differs has a change of its own.",
        example: .error(#""http": [409], "source": "docs""#, #""http": [409], "source": "blog""#) {
            $0.sources = #"""
                {"id": "docs", "title": "Acme API", "retrieved": "2026-01-31"},
                {"id": "blog", "title": "Acme blog", "retrieved": "2026-01-31"}
                """#
        }
    )
}
