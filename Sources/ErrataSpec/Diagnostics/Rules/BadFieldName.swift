extension DiagnosticRule {
    static let badFieldName = DiagnosticRule(
        id: "bad-field-name",
        summary: "A field's name is not a lower-case ASCII letter followed by letters and digits.",
        reason: """
            The name is how Swift code asks for the field. The value beside it is the field's name on the wire.
            """,
        failing: .spec(
            members: #"""
                "envelopes": [
                  {
                    "id": "response", "code": "/code",
                    "fields": {"Trace-Id": "/trace"}, "source": "docs"
                  }
                ]
                """#
        ),
        mended: .spec(
            members: #"""
                "envelopes": [
                  {
                    "id": "response", "code": "/code",
                    "fields": {"traceID": "/trace"}, "source": "docs"
                  }
                ]
                """#
        )
    )
}

extension Diagnostic.Fact {
    /// The name of a further field is malformed.
    static var badFieldName: Diagnostic.Fact {
        Diagnostic.Fact(.badFieldName, "a field's name must be a lower-case ASCII letter, then letters and digits")
    }
}
