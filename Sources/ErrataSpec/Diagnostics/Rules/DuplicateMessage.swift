extension DiagnosticRule {
    static let duplicateMessage = DiagnosticRule(
        id: "duplicate-message",
        summary: "Two messages of one code cannot be told apart.",
        reason: """
            A variant says what to do when its message comes. Where another message fits the same text, nobody \
            can know which was meant; the names of parts make no difference on the wire.
            """,
        failing: .errors(
            #"""
            "code": 7, "name": "soldOut", "message": "No {item} left",
            "variants": [{"message": "No {thing} left"}]
            """#
        ),
        mended: .errors(
            #"""
            "code": 7, "name": "soldOut", "message": "No {item} left",
            "variants": [{"message": "No {item} today"}]
            """#
        )
    )
}

extension Diagnostic.Fact {
    /// Two messages of one code cannot be distinguished.
    static func duplicateMessage(first: Int) -> Diagnostic.Fact {
        Diagnostic.Fact(.duplicateMessage, "this message cannot be told from the one on", lineOf: first)
    }
}
