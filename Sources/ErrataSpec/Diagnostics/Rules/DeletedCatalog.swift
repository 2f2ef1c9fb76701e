extension DiagnosticRule {
    static let deletedCatalog = DiagnosticRule(
        id: "deleted-catalog",
        summary: "A catalog of the baseline is gone.",
        reason: """
            Its id is in logs, and in the code of those who ask for it. A version that the vendor has switched off keeps \
            its catalog, with its codes retired by `deprecated`.
            """,
        failing: .successor(of: [], id: "acme-shop"),
        mended: .successor(of: [])
    )
}

extension Diagnostic.Fact {
    /// A catalog of the baseline is in none of the specs.
    package static func deletedCatalog(_ id: String) -> Diagnostic.Fact {
        Diagnostic.Fact(
            .deletedCatalog,
            "the catalog \(Phrase.quoted(id)) of the baseline is in none of the checked specs"
        )
    }

    /// The catalog with a Swift type of the baseline has another id.
    package static func changedCatalogID(from id: String, type: String) -> Diagnostic.Fact {
        Diagnostic.Fact(
            .deletedCatalog,
            "in the baseline the catalog with the type `\(type)` has the id \(Phrase.quoted(id)), which no longer exists; "
                + "an id never changes"
        )
    }
}
