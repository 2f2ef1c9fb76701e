extension DiagnosticRule {
    static let derivedName = DiagnosticRule(
        id: "derived-name",
        severity: .warning,
        summary: "A public case has a name that is derived from the code or the message.",
        reason: """
            A derived name changes when the message or a neighbor changes, and breaks the code that uses it. \
            `errata spec format` writes the names into the file, where they stay.
            """,
        failing: .errors(#""code": 7, "message": "Sold out""#),
        mended: .errors(#""code": 7, "name": "soldOut", "message": "Sold out""#)
    )
}

extension Diagnostic.Fact {
    /// The name of a public case is derived from the code or the message.
    static func derivedName(_ name: String) -> Diagnostic.Fact {
        Diagnostic.Fact(
            .derivedName,
            "the name `\(name)` is derived and can change when the table is edited; pin it: \"name\": \"\(name)\""
        )
    }
}
