extension DiagnosticRule {
    static let unlocatedMessage = DiagnosticRule(
        id: "unlocated-message",
        severity: .warning,
        summary: "An error is told by its message, and no envelope says where a response has one.",
        reason: """
            A condition and a variant with a `message` are compared with the text that an envelope finds. Without its \
            place there is nothing to compare.
            """,
        failing: .spec(
            members: #"""
                "envelopes": [
                  {"id": "response", "code": "/code", "source": "docs"}
                ]
                """#,
            errors: [#""name": "soldOut", "when": {"message": "Sold out"}"#]
        ),
        mended: .spec(
            members: #"""
                "envelopes": [
                  {"id": "response", "code": "/code", "message": "/text", "source": "docs"}
                ]
                """#,
            errors: [#""name": "soldOut", "when": {"message": "Sold out"}"#]
        )
    )
}

extension Diagnostic.Fact {
    /// No envelope has a place for the message by which an error is told.
    static func unlocatedMessage(_ code: String) -> Diagnostic.Fact {
        Diagnostic.Fact(
            .unlocatedMessage,
            "\(Phrase.quoted(code)) is told by a message, and no envelope says where a response has one; for example "
                + "`\"message\": \"/error/message\"`"
        )
    }
}
