extension ChangeRule {
    static let kindChanged = ChangeRule(
        "kind-changed",
        .behavior,
        summary: "The kind of an error changed.",
        reason: "Apps switch over kinds, alike for all APIs.",
        example: .error(#""kind": "conflict""#, #""kind": "failedPrecondition""#)
    )

    static let actorChanged = ChangeRule(
        "actor-changed",
        .behavior,
        summary: "Another actor must act.",
        reason: "Alerts and messages go to whoever must act.",
        example: .error(#""actor": "operator""#, #""actor": "developer""#)
    )

    static let factMoved = ChangeRule(
        "fact-moved",
        .safe,
        summary: "A fact is stated by the code that its category or status states as well, or the reverse.",
        reason: "The same applies as before; only who says it changed.",
        example: .error(
            #""category": "stock""#,
            #""category": "stock", "kind": "conflict""#
        ) {
            $0.categories = #"{"id": "stock", "title": "Stock", "kind": "conflict", "source": "docs"}"#
        }
    )

    static let categoryMoved = ChangeRule(
        "category-moved",
        .safe,
        summary: "A code is in another category.",
        reason: "What the category tells about the code has changes of its own where it differs.",
        example: .error(#""category": "stock""#, #""category": "orders""#) {
            $0.categories = #"""
                {"id": "stock", "title": "Stock", "source": "docs"},
                {"id": "orders", "title": "Orders", "source": "docs"}
                """#
        }
    )
}
