extension DiagnosticRule {
    static let wrongCount = DiagnosticRule(
        id: "wrong-count",
        summary: "A list has too few or too many items.",
        reason: """
            A range of codes is its first code and its last one, both included. A single code is a range too: \
            `[100, 100]`.
            """,
        failing: .spec(
            members: #"""
                "categories": [
                  {"id": "orders", "title": "Orders", "range": [100], "source": "docs"}
                ]
                """#
        ),
        mended: .spec(
            members: #"""
                "categories": [
                  {"id": "orders", "title": "Orders", "range": [100, 199], "source": "docs"}
                ]
                """#
        )
    )
}

extension Diagnostic.Fact {
    /// A list has too few or too many items.
    static func wrongCount(expected: ClosedRange<Int>, found: Int) -> Diagnostic.Fact {
        let count = expected.count == 1 ? "\(expected.lowerBound)" : "\(expected.lowerBound) to \(expected.upperBound)"
        return Diagnostic.Fact(.wrongCount, "this list must have \(count) items, not \(found)")
    }
}
