extension DiagnosticRule {
    static let tooLarge = DiagnosticRule(
        id: "too-large",
        summary: "A spec does not fit into a packed table.",
        reason: """
            A table holds 16 MiB of text and 16 Mi numbers, some hundred times what the largest known API needs. \
            Divide the spec, such as by the versions of the API.
            """
    )
}

extension Diagnostic.Fact {
    /// The spec does not fit into a packed table.
    package static var tooLarge: Diagnostic.Fact {
        Diagnostic.Fact(.tooLarge, "the spec is too large for a table")
    }
}
