extension DiagnosticRule {
    static let badLocator = DiagnosticRule(
        id: "bad-locator",
        summary: "A text is neither a JSON Pointer nor the name of a header.",
        reason: """
            A part of a response is either in its body, and then the text starts with a slash, or a header. This \
            text is neither, so the part would never be found. No header has a dot or a dollar sign in its name; a \
            member of JSON that has is written as one name: `/error.code`.
            """,
        failing: .spec(
            members: #"""
                "envelopes": [
                  {
                    "id": "response", "code": "$.error.code", "source": "docs"
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
    /// A text is neither a JSON Pointer nor the name of a header field.
    ///
    /// - Parameter meant: the pointer that was probably meant.
    static func badLocator(meant: [String]) -> Diagnostic.Fact {
        Diagnostic.Fact(
            .badLocator,
            "this must be a JSON Pointer, which starts with a slash, or the name of a header"
                + Phrase.suggestion(meant)
        )
    }
}
