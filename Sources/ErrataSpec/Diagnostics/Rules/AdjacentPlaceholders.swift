extension DiagnosticRule {
    static let adjacentPlaceholders = DiagnosticRule(
        id: "adjacent-placeholders",
        summary: "Two parts of a message that vary have no text between them.",
        reason: "Where the first ends and the second begins, no message could tell.",
        failing: .errors(#""code": 7, "name": "soldOut", "message": "No {size}{color} anvil""#),
        mended: .errors(#""code": 7, "name": "soldOut", "message": "No {size} {color} anvil""#)
    )
}

extension Diagnostic.Fact {
    /// There is no text between two placeholders of a template.
    static func adjacentPlaceholders(_ left: String, _ right: String) -> Diagnostic.Fact {
        Diagnostic.Fact(
            .adjacentPlaceholders,
            "nothing parts `{\(left)}` from `{\(right)}`, so no message could tell them apart"
        )
    }
}
