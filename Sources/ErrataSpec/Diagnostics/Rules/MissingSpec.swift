extension DiagnosticRule {
    static let missingSpec = DiagnosticRule(
        id: "missing-spec",
        summary: "A spec that the configuration names does not exist.",
        reason: "Paths start at the root of the package, wherever the configuration is, and case counts.",
        failing: .configuration(#"{"specs": ["specs/acme.json"]}"#),
        mended: .configuration(#"{"specs": ["spec/acme.json"]}"#)
    )
}

extension Diagnostic.Fact {
    /// A spec that the configuration names does not exist.
    static func missingSpec(path: String) -> Diagnostic.Fact {
        Diagnostic.Fact(.missingSpec, "the spec \(path) does not exist; paths start at the package's root")
    }
}
