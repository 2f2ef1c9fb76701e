extension DiagnosticRule {
    static let duplicateMessage = DiagnosticRule(
        id: "duplicate-message",
        summary: "Two messages of one code cannot be distinguished.",
        reason: """
            A variant says what to do when its message comes. Where another message fits the same text, it is not \
            known which was meant; the names of placeholders make no difference on the wire.
            """,
        failing: messages(variant: "No {thing} left"),
        mended: messages(variant: "No {item} today")
    )

    private static func messages(variant: String) -> DiagnosticExample {
        .spec(
            members: #"""
                "envelopes": [
                  {"id": "response", "code": "/code", "message": "/text", "source": "docs"}
                ]
                """#,
            errors: [
                #"""
                "code": 7, "name": "soldOut", "message": "No {item} left",
                "variants": [{"message": "\#(variant)"}]
                """#
            ]
        )
    }
}

extension Diagnostic.Fact {
    /// Two messages of one code cannot be distinguished.
    static func duplicateMessage(first: Int) -> Diagnostic.Fact {
        Diagnostic.Fact(.duplicateMessage, "this message cannot be distinguished from the one on", lineOf: first)
    }
}
