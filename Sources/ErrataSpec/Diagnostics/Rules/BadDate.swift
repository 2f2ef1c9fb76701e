extension DiagnosticRule {
    static let badDate = DiagnosticRule(
        id: "bad-date",
        summary: "A text is not a date in the form YYYY-MM-DD.",
        reason: """
            The date says how old a fact is, to people and to scripts that sort by it. So it has one form, and \
            it must be in the calendar.
            """,
        failing: .spec(retrieved: "31.01.2026"),
        mended: .spec(retrieved: "2026-01-31")
    )
}

extension Diagnostic.Fact {
    /// A text is not a day of the Gregorian calendar in the form YYYY-MM-DD.
    static var badDate: Diagnostic.Fact {
        Diagnostic.Fact(.badDate, "this must be a date that exists, in the form YYYY-MM-DD")
    }
}
