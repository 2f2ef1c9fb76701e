extension DiagnosticRule {
    static let duplicateCode = DiagnosticRule(
        id: "duplicate-code",
        summary: "Two codes of errors, with their aliases, or of categories are the same; 7 and \"7\" are.",
        reason: """
            Codes are looked up by their text as it came, whatever its type on the wire. With two entries for \
            one text, only one could ever be found.
            """,
        failing: .errors(#""code": 7, "name": "soldOut""#, #""code": "7", "name": "onHold""#),
        mended: .errors(#""code": 7, "name": "soldOut""#, #""code": 8, "name": "onHold""#)
    )
}

extension Diagnostic.Fact {
    /// A code or an alias is that of another entry, or is listed twice; 7 and "7" are the same.
    static func duplicateCode(_ code: String, first: Int) -> Diagnostic.Fact {
        Diagnostic.Fact(.duplicateCode, "the code \(Phrase.quoted(code)) appears twice, first on", lineOf: first)
    }
}
