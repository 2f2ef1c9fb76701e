extension DiagnosticRule {
    static let duplicateCatalog = DiagnosticRule(
        id: "duplicate-catalog",
        summary: "Two specs that are used together have one catalog id.",
        reason: """
            The id is how a catalog is asked for, and it is in every failure that is logged. Versions of one API \
            have ids of their own and one vendor.
            """,
        failing: .spec(id: "acme", type: "AcmeV2", role: .secondSpec),
        mended: .spec(id: "acme-v2", type: "AcmeV2", role: .secondSpec)
    )
}

extension Diagnostic.Fact {
    /// Two specs have the same catalog id.
    static func catalogClash(id: String, path: String) -> Diagnostic.Fact {
        Diagnostic.Fact(.duplicateCatalog, "\(path) has a catalog with the id \(Phrase.quoted(id)) already")
    }
}
