extension DiagnosticRule {
    static let unknownKey = DiagnosticRule(
        id: "unknown-key",
        summary: "A key is not one that the object can have.",
        reason: """
            A misspelled key would otherwise be ignored, and its value lost. Where a known key \
            was probably meant, the message names it.
            """,
        failing: .errors(#""code": 7, "name": "soldOut", "statuses": [404]"#),
        mended: .errors(#""code": 7, "name": "soldOut", "http": [404]"#)
    )
}

extension Diagnostic.Fact {
    /// A key is not known here; with the keys that may be meant.
    static func unknownKey(_ key: String, meant: [String]) -> Diagnostic.Fact {
        Diagnostic.Fact(.unknownKey, "the key \(Phrase.quoted(key)) is not known here\(Phrase.suggestion(meant))")
    }
}
