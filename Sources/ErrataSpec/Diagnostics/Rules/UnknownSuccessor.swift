extension DiagnosticRule {
    static let unknownSuccessor = DiagnosticRule(
        id: "unknown-successor",
        summary: "No error of the spec has the code that is named as a successor.",
        reason: """
            Whoever meets a deprecated code is sent to the one that is used instead, and it must be there to be \
            read.
            """,
        failing: .errors(
            #"""
            "code": 7, "name": "soldOut",
            "deprecated": {"summary": "No longer sent.", "successor": 8}
            """#
        ),
        mended: .errors(
            #"""
            "code": 7, "name": "soldOut",
            "deprecated": {"summary": "No longer sent.", "successor": 8}
            """#,
            #""code": 8, "name": "onHold""#
        )
    )
}

extension Diagnostic.Fact {
    /// No error has the code that is named as a successor.
    static func unknownSuccessor(_ code: String) -> Diagnostic.Fact {
        Diagnostic.Fact(.unknownSuccessor, "no error has the code \(Phrase.quoted(code))")
    }
}
