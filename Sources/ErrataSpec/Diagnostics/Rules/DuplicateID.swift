extension DiagnosticRule {
    static let duplicateID = DiagnosticRule(
        id: "duplicate-id",
        summary: "Two sources, categories or envelopes have the same id.",
        reason: "Other parts of the spec refer to them by id, and could not say which one they mean.",
        failing: .spec(
            members: #"""
                "categories": [
                  {"id": "orders", "title": "Orders", "source": "docs"},
                  {"id": "orders", "title": "Returns", "source": "docs"}
                ]
                """#
        ),
        mended: .spec(
            members: #"""
                "categories": [
                  {"id": "orders", "title": "Orders", "source": "docs"},
                  {"id": "returns", "title": "Returns", "source": "docs"}
                ]
                """#
        )
    )
}

extension Diagnostic.Fact {
    /// An id occurs twice among those of one kind, which the owner names.
    static func duplicateID(_ id: String, owner: String, first: Int) -> Diagnostic.Fact {
        Diagnostic.Fact(.duplicateID, "the id \(Phrase.quoted(id)) is that of another \(owner), on", lineOf: first)
    }
}
