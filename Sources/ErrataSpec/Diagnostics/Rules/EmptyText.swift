extension DiagnosticRule {
    static let emptyText = DiagnosticRule(
        id: "empty-text",
        summary: "A text is empty.",
        reason: """
            An empty text says nothing and would be shown all the same. What is not known is left out together with \
            its key.
            """,
        failing: .errors(#""code": 7, "name": "soldOut", "message": """#),
        mended: .errors(#""code": 7, "name": "soldOut""#)
    )
}

extension Diagnostic.Fact {
    /// A text is empty.
    static var emptyText: Diagnostic.Fact {
        Diagnostic.Fact(.emptyText, "this text must not be empty")
    }
}
