extension DiagnosticRule {
    static let inferredPath = DiagnosticRule(
        id: "inferred-path",
        summary: "A path in `inferred` leads to nothing in its object.",
        reason: """
            The list says which parts are an interpretation and not the document's own words. A path that leads \
            nowhere marks nothing, and the part that was meant passes for documented.
            """,
        failing: .errors(#""code": 7, "name": "soldOut", "inferred": ["retry"]"#),
        mended: .errors(#""code": 7, "name": "soldOut", "inferred": ["kind"]"#)
    )
}

extension Diagnostic.Fact {
    /// A path in `inferred` does not lead to a value.
    static func inferredPath(_ path: String) -> Diagnostic.Fact {
        Diagnostic.Fact(
            .inferredPath,
            "the object has no field \(Phrase.quoted(path)) that could be inferred"
        )
    }
}
