extension DiagnosticRule {
    static let codeMeansNone = DiagnosticRule(
        id: "code-means-none",
        summary: "A code is listed as a value that means that there is no code.",
        reason: """
            Every envelope passes over the value, so the entry with this code is never found. Either it is a code or \
            it says that there is none.
            """,
        failing: zeroMeansNone(andCode: 0),
        mended: zeroMeansNone(andCode: 1)
    )

    private static func zeroMeansNone(andCode code: Int) -> DiagnosticExample {
        .spec(
            members: #"""
                "envelopes": [
                  {
                    "id": "response", "code": "/code", "noCode": [0],
                    "source": "docs"
                  }
                ]
                """#,
            errors: [#""code": \#(code), "name": "unknown""#]
        )
    }
}

extension Diagnostic.Fact {
    /// The value that stands for no code in every envelope is the code or an alias of an entry.
    static func codeMeansNone(_ code: String, entry: Int) -> Diagnostic.Fact {
        Diagnostic.Fact(
            .codeMeansNone,
            "\(Phrase.quoted(code)) means that there is no code, and is a code on",
            lineOf: entry
        )
    }
}
