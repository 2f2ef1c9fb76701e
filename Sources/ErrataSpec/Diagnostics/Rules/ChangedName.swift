extension DiagnosticRule {
    static let changedName = DiagnosticRule(
        id: "changed-name",
        summary: "A code has lost a name that it had in the baseline.",
        reason: """
            Code that uses the name no longer compiles. A name that must change is listed in `formerNames`, so that it \
            stays as a deprecated alias of the new one.
            """,
        failing: .successor(of: [#""code": 7, "name": "soldOut""#], #""code": 7, "name": "outOfStock""#),
        mended: .successor(
            of: [#""code": 7, "name": "soldOut""#],
            #""code": 7, "name": "outOfStock", "formerNames": ["soldOut"]"#
        )
    )
}

extension Diagnostic.Fact {
    /// A name of the baseline is no name of its code any more.
    package static func changedName(from name: String, code: String) -> Diagnostic.Fact {
        Diagnostic.Fact(
            .changedName,
            "the code \(Phrase.quoted(code)) had the name `\(name)`, and code that uses it no longer compiles; add it to "
                + "`formerNames`"
        )
    }
}
