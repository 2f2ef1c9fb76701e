extension DiagnosticRule {
    static let unlocatedCodes = DiagnosticRule(
        id: "unlocated-codes",
        severity: .warning,
        summary: "A spec has codes, and no envelope says where a response has them.",
        reason: """
            Without the place of the code no response is ever recognized by its code; the status alone decides. The \
            codes can only be looked up by hand.
            """,
        failing: .spec(
            members: #"""
                "envelopes": [
                  {"id": "response", "message": "/error/message", "source": "docs"}
                ]
                """#,
            errors: [#""code": 7, "name": "soldOut""#]
        ),
        mended: .spec(
            members: #"""
                "envelopes": [
                  {
                    "id": "response",
                    "code": "/error/code", "message": "/error/message", "source": "docs"
                  }
                ]
                """#,
            errors: [#""code": 7, "name": "soldOut""#]
        )
    )
}

extension Diagnostic.Fact {
    /// No envelope has a place for the code.
    static var unlocatedCodes: Diagnostic.Fact {
        Diagnostic.Fact(
            .unlocatedCodes,
            "no envelope says where a response has its code, so no code is ever recognized; for example "
                + "`\"envelopes\": [\(Shape.envelope.example)]`"
        )
    }
}
