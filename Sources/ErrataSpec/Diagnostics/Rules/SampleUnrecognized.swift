extension DiagnosticRule {
    static let sampleUnrecognized = DiagnosticRule(
        id: "sample-unrecognized",
        severity: .warning,
        summary: "An error is not recognized in a response that is built from the spec itself.",
        reason: """
            A response with the code at its place and the marks of a failure is decoded as something else: the \
            envelopes contradict each other or the code. A response of the vendor would hardly fare better.
            """,
        failing: .spec(
            members: #"""
                "envelopes": [
                  {
                    "id": "response", "discriminator": {"at": "/code", "not": "sold-out"},
                    "code": "/code", "source": "docs"
                  }
                ]
                """#,
            errors: [#""code": "sold-out", "name": "soldOut""#]
        ),
        mended: .spec(
            members: #"""
                "envelopes": [
                  {"id": "response", "code": "/code", "source": "docs"}
                ]
                """#,
            errors: [#""code": "sold-out", "name": "soldOut""#]
        )
    )
}

extension Diagnostic.Fact {
    /// No response that is built from the envelopes is recognized as an entry.
    ///
    /// - Parameter count: the number of such entries.
    package static func sampleUnrecognized(_ code: String, count: Int) -> Diagnostic.Fact {
        let others = count < 2 ? "" : count == 2 ? ", nor is 1 other error" : ", nor are \(count - 1) other errors"
        return Diagnostic.Fact(
            .sampleUnrecognized,
            "\(Phrase.quoted(code)) is not recognized in a response built from these envelopes\(others)"
        )
    }
}
