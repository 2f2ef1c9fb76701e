extension DiagnosticRule {
    static let oddPlaceholder = DiagnosticRule(
        id: "odd-placeholder",
        severity: .warning,
        summary: "A text in braces is almost a placeholder.",
        reason: """
            As it is, the braces and what is in them must come on the wire letter by letter for the message to \
            be recognized. Usually a placeholder was meant, and then the message is never recognized.
            """,
        failing: .errors(#""code": 7, "name": "soldOut", "message": "No anvil {anvil-id}""#),
        mended: .errors(#""code": 7, "name": "soldOut", "message": "No anvil {anvilID}""#)
    )
}

extension Diagnostic.Fact {
    /// A text in braces is almost a placeholder; as it is, it is literal.
    static func oddPlaceholder(_ text: String) -> Diagnostic.Fact {
        Diagnostic.Fact(
            .oddPlaceholder,
            "\(Phrase.quoted(text)) counts as literal text; a placeholder is `{name}`, of ASCII letters, digits and `_`"
        )
    }
}
