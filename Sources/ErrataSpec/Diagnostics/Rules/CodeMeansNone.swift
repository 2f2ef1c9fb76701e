extension DiagnosticRule {
    static let codeMeansNone = DiagnosticRule(
        id: "code-means-none",
        summary: "A code is listed as a value that means that there is no code.",
        reason: """
            Every envelope passes over the value, so the entry with this code is never found. Either it is a code or \
            it says that there is none.
            """,
        failing: .spec(
            members: #"""
                "envelopes": [
                  {
                    "id": "response", "code": "/code", "noCode": [0],
                    "source": "docs"
                  }
                ]
                """#,
            errors: [#""code": 0, "name": "unknown""#]
        ),
        mended: .spec(
            members: #"""
                "envelopes": [
                  {
                    "id": "response", "code": "/code", "noCode": [0],
                    "source": "docs"
                  }
                ]
                """#,
            errors: [#""code": 1, "name": "unknown""#]
        )
    )
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
