extension DiagnosticRule {
    static let notWhole = DiagnosticRule(
        id: "not-whole",
        summary: "A number has a fraction where only a whole one makes sense.",
        reason: """
            Codes, statuses and counts are integers on the wire. A code such as `7.10` is a text and belongs \
            between quotes.
            """,
        failing: .errors(#""code": 7.5, "name": "soldOut""#),
        mended: .errors(#""code": "7.5", "name": "soldOut""#)
    )
}

extension Diagnostic.Fact {
    /// A number has a fraction.
    static var notWhole: Diagnostic.Fact {
        Diagnostic.Fact(.notWhole, "this must be a whole number")
    }
}
