extension DiagnosticRule {
    static let duplicateItem = DiagnosticRule(
        id: "duplicate-item",
        summary: "An item appears twice in a list.",
        reason: "The second says nothing new, and often another value was meant.",
        failing: .errors(#""code": 7, "name": "soldOut", "http": [404, 404]"#),
        mended: .errors(#""code": 7, "name": "soldOut", "http": [404, 410]"#)
    )
}

extension Diagnostic.Fact {
    /// An item occurs twice in a list.
    static func duplicateItem(first: Int) -> Diagnostic.Fact {
        Diagnostic.Fact(.duplicateItem, "this item appears twice in the list, first on", lineOf: first)
    }
}
