extension DiagnosticRule {
    static let codeOutsideRange = DiagnosticRule(
        id: "code-outside-range",
        summary: "A code lies outside the range of its own category.",
        reason: "One of the two is wrong: the code, its category or the range.",
        failing: .spec(
            members: #"""
                "categories": [
                  {"id": "orders", "title": "Orders", "range": [100, 199], "source": "docs"}
                ]
                """#,
            errors: [#""code": 207, "name": "soldOut", "category": "orders""#]
        ),
        mended: .spec(
            members: #"""
                "categories": [
                  {"id": "orders", "title": "Orders", "range": [100, 199], "source": "docs"}
                ]
                """#,
            errors: [#""code": 107, "name": "soldOut", "category": "orders""#]
        )
    )
}

extension Diagnostic.Fact {
    /// An integer code is outside the range of its own category.
    static func codeOutsideRange(_ code: Int, category: String, range: ClosedRange<Int>) -> Diagnostic.Fact {
        Diagnostic.Fact(
            .codeOutsideRange,
            "the code \(code) is outside the range of its category `\(category)`, "
                + "\(range.lowerBound) to \(range.upperBound)"
        )
    }
}
