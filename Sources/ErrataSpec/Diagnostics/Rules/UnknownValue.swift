extension DiagnosticRule {
    static let unknownValue = DiagnosticRule(
        id: "unknown-value",
        summary: "A text is not one of the words that are allowed there.",
        reason: """
            Apps handle the errors of every API by these words, so there are no others. Where one of them was \
            probably meant, the message names it.
            """,
        failing: .errors(#""code": 7, "name": "soldOut", "effect": "maybe""#),
        mended: .errors(#""code": 7, "name": "soldOut", "effect": "possible""#)
    )
}

extension Diagnostic.Fact {
    /// A text is not one of the allowed values; with those that may be meant.
    static func unknownValue(_ value: String, allowed: [String], meant: [String]) -> Diagnostic.Fact {
        Diagnostic.Fact(.unknownValue, "\(Phrase.quoted(value)) is not \(Phrase.choice(of: allowed, meant: meant))")
    }
}
