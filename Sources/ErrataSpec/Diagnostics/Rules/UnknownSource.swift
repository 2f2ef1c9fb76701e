extension DiagnosticRule {
    static let unknownSource = DiagnosticRule(
        id: "unknown-source",
        summary: "No source of the spec has the id that is named.",
        reason: """
            Every fact names the document that states it, so that it can be checked there. The documents are \
            listed under `sources`.
            """,
        failing: .spec(
            members: #"""
                "categories": [
                  {"id": "orders", "title": "Orders", "source": "dosc"}
                ]
                """#
        ),
        mended: .spec(
            members: #"""
                "categories": [
                  {"id": "orders", "title": "Orders", "source": "docs"}
                ]
                """#
        )
    )
}

extension Diagnostic.Fact {
    /// No source has this id; with the nearest existing one.
    static func unknownSource(_ id: String, nearest: String?) -> Diagnostic.Fact {
        let meant = Phrase.suggestion(nearest.map { [$0] } ?? [])
        return Diagnostic.Fact(.unknownSource, "no source has the id \(Phrase.quoted(id))\(meant)")
    }
}
