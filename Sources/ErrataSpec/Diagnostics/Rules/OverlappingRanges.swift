extension DiagnosticRule {
    static let overlappingRanges = DiagnosticRule(
        id: "overlapping-ranges",
        summary: "The ranges of two categories have codes in common.",
        reason: """
            A code that the table does not have is explained by the range that it lies in. In two ranges at once \
            it would have two explanations.
            """,
        failing: .spec(
            members: #"""
                "categories": [
                  {"id": "sales", "title": "Sales", "range": [100, 200], "source": "docs"},
                  {"id": "stock", "title": "Stock", "range": [200, 299], "source": "docs"}
                ]
                """#
        ),
        mended: .spec(
            members: #"""
                "categories": [
                  {"id": "sales", "title": "Sales", "range": [100, 199], "source": "docs"},
                  {"id": "stock", "title": "Stock", "range": [200, 299], "source": "docs"}
                ]
                """#
        )
    )
}

extension Diagnostic.Fact {
    /// Two categories share numeric codes.
    static func overlappingRanges(category: String, first: Int) -> Diagnostic.Fact {
        Diagnostic.Fact(.overlappingRanges, "this range overlaps that of the category `\(category)`, on", lineOf: first)
    }
}
