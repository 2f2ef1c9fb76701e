extension DiagnosticRule {
    static let nameInvalid = DiagnosticRule(
        id: "name-invalid",
        summary: "A name cannot be that of a Swift case.",
        reason: """
            The name is what app code writes after the dot, so it is a lower-case ASCII letter, then letters, \
            digits and `_`. Left out, it is derived from the code or the message.
            """,
        failing: .errors(#""code": 7, "name": "Sold out""#),
        mended: .errors(#""code": 7, "name": "soldOut""#)
    )
}

extension Diagnostic.Fact {
    /// A text cannot be the name of a Swift case, not even in backticks.
    static func nameInvalid(_ name: String) -> Diagnostic.Fact {
        Diagnostic.Fact(
            .nameInvalid,
            "\(Phrase.quoted(name)) is not a Swift case's name: a lower-case ASCII letter, then letters, digits and `_`"
        )
    }
}
