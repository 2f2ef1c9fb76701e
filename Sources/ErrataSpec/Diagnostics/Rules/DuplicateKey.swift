extension DiagnosticRule {
    static let duplicateKey = DiagnosticRule(
        id: "duplicate-key",
        summary: "A key appears twice in one object.",
        reason: """
            JSON readers disagree on which of the two counts (RFC 8259 section 4), so one of the values would be \
            lost silently.
            """,
        failing: .errors(#""code": 7, "name": "soldOut", "http": [404], "http": [410]"#),
        mended: .errors(#""code": 7, "name": "soldOut", "http": [404, 410]"#)
    )
}

extension Diagnostic.Fact {
    /// A key occurs twice in an object.
    static func duplicateKey(_ key: String, first: Int) -> Diagnostic.Fact {
        Diagnostic.Fact(.duplicateKey, "the key \(Phrase.quoted(key)) appears twice, first on", lineOf: first)
    }
}
