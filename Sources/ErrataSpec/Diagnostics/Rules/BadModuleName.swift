extension DiagnosticRule {
    static let badModuleName = DiagnosticRule(
        id: "bad-module-name",
        summary: "A text cannot be the name of a Swift module.",
        reason: """
            The generated source imports the module by this name, so it is ASCII letters, digits and `_`, with \
            no digit first.
            """,
        failing: .configuration(#"{"specs": ["spec/acme.json"], "import": "Acme Core"}"#),
        mended: .configuration(#"{"specs": ["spec/acme.json"], "import": "AcmeCore"}"#)
    )
}

extension Diagnostic.Fact {
    /// A text is not a valid name for a module.
    static func badModuleName(_ name: String) -> Diagnostic.Fact {
        Diagnostic.Fact(
            .badModuleName,
            "\(Phrase.quoted(name)) is not a module's name: ASCII letters, digits and `_`, and no digit first"
        )
    }
}
