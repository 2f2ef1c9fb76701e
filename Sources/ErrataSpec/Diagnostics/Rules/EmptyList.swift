extension DiagnosticRule {
    static let emptyList = DiagnosticRule(
        id: "empty-list",
        summary: "A list is empty.",
        reason: """
            Leaving the key out means the same. With one spelling of nothing, edits do not go back and forth.
            """,
        failing: .errors(#""code": 7, "name": "soldOut", "http": []"#),
        mended: .errors(#""code": 7, "name": "soldOut""#)
    )
}

extension Diagnostic.Fact {
    /// A list is empty, which means the same as no list.
    static var emptyList: Diagnostic.Fact {
        Diagnostic.Fact(.emptyList, "this list is empty; leave the key out instead")
    }
}
