extension DiagnosticRule {
    static let unknownWithin = DiagnosticRule(
        id: "unknown-within",
        severity: .warning,
        summary: "A code stands within one that is neither an error nor a category's code.",
        reason: """
            What the coarser code means is then known nowhere: a new code in it is unknown as a whole. Often the \
            coarser code is misspelled, and then the entry is never found.
            """,
        failing: levels(within: "paymnet"),
        mended: levels(within: "payment")
    )

    /// Returns a spec with a code within a coarser one, and an envelope that reads both.
    static func levels(within coarser: String) -> DiagnosticExample {
        .spec(
            members: #"""
                "envelopes": [
                  {
                    "id": "response", "source": "docs",
                    "code": {"levels": ["/error/type", "/error/code"]}
                  }
                ]
                """#,
            errors: [
                #""code": "payment", "name": "payment""#,
                #""code": "expired", "within": "\#(coarser)", "name": "cardExpired""#,
            ]
        )
    }
}

extension Diagnostic.Fact {
    /// The coarser code of an entry is not in the spec.
    static func unknownWithin(_ code: String, nearest: String?) -> Diagnostic.Fact {
        Diagnostic.Fact(
            .unknownWithin,
            "\(Phrase.quoted(code)) is neither the code of an error nor that of a category"
                + (nearest.map { "; did you mean \(Phrase.quoted($0))?" } ?? "")
        )
    }
}
