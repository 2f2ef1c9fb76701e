extension DiagnosticRule {
    static let adjacentPlaceholders = DiagnosticRule(
        id: "adjacent-placeholders",
        summary: "Two placeholders of a message have no text between them.",
        reason: "No message shows where the value of the first ends and that of the second begins.",
        failing: .errors(#""code": 7, "name": "soldOut", "message": "No {size}{color} anvil""#),
        mended: .errors(#""code": 7, "name": "soldOut", "message": "No {size} {color} anvil""#)
    )
}

extension Diagnostic.Fact {
    /// There is no text between two placeholders of a template.
    static func adjacentPlaceholders(_ left: String, _ right: String) -> Diagnostic.Fact {
        Diagnostic.Fact(
            .adjacentPlaceholders,
            "no text separates `{\(left)}` from `{\(right)}`, so no message shows where one ends"
        )
    }
}
