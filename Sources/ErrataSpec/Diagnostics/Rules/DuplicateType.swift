extension DiagnosticRule {
    static let duplicateType = DiagnosticRule(
        id: "duplicate-type",
        summary: "Two specs that are used together have one Swift type.",
        reason: "Both would be declared in one module, which does not compile.",
        failing: .spec(id: "acme-v2", type: "Acme", role: .secondSpec),
        mended: .spec(id: "acme-v2", type: "AcmeV2", role: .secondSpec)
    )
}

extension Diagnostic.Fact {
    /// Two specs have the same Swift type.
    static func typeClash(type: String, path: String) -> Diagnostic.Fact {
        Diagnostic.Fact(.duplicateType, "\(path) has the Swift type `\(type)` already")
    }
}
