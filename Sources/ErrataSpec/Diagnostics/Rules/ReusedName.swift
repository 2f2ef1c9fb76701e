extension DiagnosticRule {
    static let reusedName = DiagnosticRule(
        id: "reused-name",
        summary: "A name was that of another code in the baseline.",
        reason: """
            Code that uses the name still compiles, and from then on handles another error. Nothing warns those who \
            wrote it.
            """,
        failing: .successor(
            of: [#""code": 7, "name": "outOfStock", "formerNames": ["soldOut"]"#],
            #""code": 7, "name": "outOfStock""#,
            #""code": 8, "name": "soldOut""#
        ),
        mended: .successor(
            of: [#""code": 7, "name": "outOfStock", "formerNames": ["soldOut"]"#],
            #""code": 7, "name": "outOfStock", "formerNames": ["soldOut"]"#,
            #""code": 8, "name": "soldOutForever""#
        )
    )
}

extension Diagnostic.Fact {
    /// A name was that of another code.
    package static func reusedName(_ name: String, code: String) -> Diagnostic.Fact {
        Diagnostic.Fact(
            .reusedName,
            "the name `\(name)` was that of the code \(Phrase.quoted(code)), and code that uses it would handle another "
                + "error; choose a new one"
        )
    }
}
