extension DiagnosticRule {
    static let controlCharacter = DiagnosticRule(
        id: "control-character",
        severity: .warning,
        summary: "A text or a code has a line break or another control character.",
        reason: """
            A text is one paragraph, and pages show a control character in it as an escape, such as `\\n`. A second \
            paragraph belongs in `notes`. A code with one cannot come in a header.
            """,
        failing: .spec(catalog: #""notes": ["Beta.\nThe codes may change."]"#),
        mended: .spec(catalog: #""notes": ["Beta.", "The codes may change."]"#)
    )
}

extension Diagnostic.Fact {
    /// A text has a control character.
    static func controlCharacter(_ character: Unicode.Scalar) -> Diagnostic.Fact {
        let name = character == "\n" ? "a line break" : "the control character \(Phrase.quoted(String(character)))"
        return Diagnostic.Fact(.controlCharacter, "this text has \(name) in it; pages show it as an escape")
    }
}
