extension DiagnosticRule {
    static let badHeaderName = DiagnosticRule(
        id: "bad-header-name",
        summary: "A text is not the name of a header.",
        reason: """
            The name of a header is letters, digits and some punctuation (RFC 9110 section 5.1). A request with any \
            other name is refused before it is sent.
            """,
        failing: .spec(catalog: #""idempotencyHeader": "Idempotency Key""#),
        mended: .spec(catalog: #""idempotencyHeader": "Idempotency-Key""#)
    )
}

extension Diagnostic.Fact {
    /// A text is not the name of a header field (RFC 9110 section 5.1).
    static var badHeaderName: Diagnostic.Fact {
        Diagnostic.Fact(
            .badHeaderName,
            "this must be the name of a header: ASCII letters, digits and some punctuation, without spaces"
        )
    }
}
