extension DiagnosticRule {
    static let badLocator = DiagnosticRule(
        id: "bad-locator",
        summary: "A text is neither a JSON Pointer nor the name of a header.",
        reason: """
            A field of an answer is either in its body, and then the text starts with a slash, or a header. This \
            text is neither, so the field would never be found.
            """,
        failing: .spec(
            members: #"""
                "envelopes": [
                  {
                    "id": "response", "code": "error/code", "source": "docs"
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
    static var badLocator: Diagnostic.Fact {
        Diagnostic.Fact(
            .badLocator,
            "this must be a JSON Pointer, which starts with a slash, or the name of a header"
        )
    }
}
