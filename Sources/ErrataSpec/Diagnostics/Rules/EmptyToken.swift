extension DiagnosticRule {
    static let emptyToken = DiagnosticRule(
        id: "empty-token",
        severity: .warning,
        summary: "A JSON Pointer has an empty name.",
        reason: """
            A slash at the end, or two in a row, leads to a member whose name is the empty text, which hardly any JSON \
            has. Usually there is a slash too many, and then the part is never found.
            """,
        failing: .spec(
            members: #"""
                "envelopes": [
                  {
                    "id": "response", "code": "/error/code/", "source": "docs"
                  }
                ]
                """#
        ),
        mended: .spec(
            members: #"""
                "envelopes": [
                  {
                    "id": "response", "code": "/error/code", "source": "docs"
                  }
                ]
                """#
        )
    )
}

extension Diagnostic.Fact {
    /// A pointer has an empty token.
    static func emptyToken(meant: [String]) -> Diagnostic.Fact {
        Diagnostic.Fact(.emptyToken, "this leads to a member with an empty name\(Phrase.suggestion(meant))")
    }
}
