extension DiagnosticRule {
    static let unknownCategory = DiagnosticRule(
        id: "unknown-category",
        summary: "No category of the spec has the id that is named.",
        reason: """
            A code takes the retry rule and the effect of its category where it has none of its own. Without the \
            category it would silently have neither.
            """,
        failing: .spec(
            members: #"""
                "categories": [
                  {"id": "orders", "title": "Orders", "source": "docs"}
                ]
                """#,
            errors: [#""code": 7, "name": "soldOut", "category": "order""#]
        ),
        mended: .spec(
            members: #"""
                "categories": [
                  {"id": "orders", "title": "Orders", "source": "docs"}
                ]
                """#,
            errors: [#""code": 7, "name": "soldOut", "category": "orders""#]
        )
    )
}

extension Diagnostic.Fact {
    /// No category has this id; with the nearest existing one.
    static func unknownCategory(_ id: String, nearest: String?) -> Diagnostic.Fact {
        let meant = Phrase.suggestion(nearest.map { [$0] } ?? [])
        return Diagnostic.Fact(.unknownCategory, "no category has the id \(Phrase.quoted(id))\(meant)")
    }
}
