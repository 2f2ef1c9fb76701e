import ErrataJSON

extension DiagnosticRule {
    static let wrongType = DiagnosticRule(
        id: "wrong-type",
        summary: "A value is of the wrong type, such as a number in place of a list.",
        reason: """
            Nothing is converted silently: whether `"404"` is a number or a text is for the author to say. Where \
            that is clear, the message shows the value in the right type.
            """,
        failing: .errors(#""code": 7, "name": "soldOut", "http": 404"#),
        mended: .errors(#""code": 7, "name": "soldOut", "http": [404]"#)
    )
}

extension Diagnostic.Fact {
    /// A value has the wrong type; the example is valid JSON for its place.
    static func wrongType(expected: [JSONKind], found: JSONKind, example: String?) -> Diagnostic.Fact {
        let types = Phrase.either(expected.map(Phrase.noun))
        return Diagnostic.Fact(
            .wrongType,
            "this must be \(types), not \(Phrase.noun(found))\(Phrase.example(example))"
        )
    }
}
