extension DiagnosticRule {
    static let surroundingBlanks = DiagnosticRule(
        id: "surrounding-blanks",
        severity: .warning,
        summary: "A text or a code begins or ends with a blank.",
        reason: """
            Blanks around a text are a slip of copying. With blanks in the table, a code is recognized only where a \
            response has the same ones, and never in a header, whose value is trimmed; without them it is recognized \
            either way.
            """,
        failing: .errors(#""code": "SOLD_OUT ", "name": "soldOut""#),
        mended: .errors(#""code": "SOLD_OUT", "name": "soldOut""#)
    )
}

extension Diagnostic.Fact {
    /// A text begins or ends with a blank.
    static var surroundingBlanks: Diagnostic.Fact {
        Diagnostic.Fact(.surroundingBlanks, "this begins or ends with a blank; delete it")
    }
}
