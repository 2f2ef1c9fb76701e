extension DiagnosticRule {
    static let duplicateSource = DiagnosticRule(
        id: "duplicate-source",
        summary: "Two specs of a target would become one Swift source.",
        reason: """
            The source is named after the spec: `acme.swift` for `spec/acme.json` and for `acme.errata.json`. \
            Case does not count, since on some disks it makes no difference.
            """,
        failing: .configuration(#"{"specs": ["spec/acme.json", "spec/v2/acme.json"]}"#),
        mended: .configuration(#"{"specs": ["spec/acme.json", "spec/acme-v2.json"]}"#)
    )
}

extension Diagnostic.Fact {
    /// Two specs have the same generated source file.
    static func sourceClash(source: String, path: String) -> Diagnostic.Fact {
        Diagnostic.Fact(.duplicateSource, "\(path) also becomes \(source); rename one of the two")
    }
}
