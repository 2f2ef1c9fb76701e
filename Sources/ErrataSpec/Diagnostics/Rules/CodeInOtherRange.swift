extension DiagnosticRule {
    static let codeInOtherRange = DiagnosticRule(
        id: "code-in-other-range",
        severity: .warning,
        summary: "A code lies in the range of a category that is not its own.",
        reason: """
            By the vendor's own numbering the code belongs to that category, whose rules it now lacks. \
            Some vendors do number that way, which is why this is a warning.
            """,
        failing: .spec(
            members: #"""
                "categories": [
                  {"id": "orders", "title": "Orders", "range": [100, 199], "source": "docs"}
                ]
                """#,
            errors: [#""code": 107, "name": "soldOut""#]
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
    /// An integer code whose category has no range is in the range of another category.
    static func codeInOtherRange(_ code: Int, category: String) -> Diagnostic.Fact {
        Diagnostic.Fact(
            .codeInOtherRange,
            "the code \(code) is in the range of the category `\(category)`, which is not its own"
        )
    }
}
