extension DiagnosticRule {
    static let markup = DiagnosticRule(
        id: "markup",
        severity: .warning,
        summary: "A text has markup of HTML or Markdown.",
        reason: """
            Texts are plain: they appear in a terminal, in JSON, in Markdown and in a doc comment, and each page \
            escapes them for its own format. Tags, entities, stars and backticks would be seen as they are.
            """,
        failing: .spec(catalog: #""notes": ["<b>Beta</b>: codes may change."]"#),
        mended: .spec(catalog: #""notes": ["Beta: codes may change."]"#)
    )
}

extension Diagnostic.Fact {
    /// A text has markup.
    static func markup(_ found: String) -> Diagnostic.Fact {
        Diagnostic.Fact(.markup, "\(Phrase.quoted(found)) is markup, and pages show it as it is; write plain text")
    }
}
