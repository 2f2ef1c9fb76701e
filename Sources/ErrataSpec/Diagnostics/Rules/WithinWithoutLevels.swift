extension DiagnosticRule {
    static let withinWithoutLevels = DiagnosticRule(
        id: "within-without-levels",
        severity: .warning,
        summary: "A code stands within a coarser one, and no envelope has levels.",
        reason: """
            Only an envelope whose `code` has `levels` reads a coarser code. Without one, what the finer code stands \
            in is never known, and of two entries with the same code only one is ever found.
            """,
        failing: .spec(errors: [
            #""code": "payment", "name": "payment""#,
            #""code": "expired", "within": "payment", "name": "cardExpired""#,
        ]),
        mended: levels(within: "payment")
    )
}

extension Diagnostic.Fact {
    /// `within` has no effect, since no envelope reads a coarser code.
    static var withinWithoutLevels: Diagnostic.Fact {
        Diagnostic.Fact(
            .withinWithoutLevels,
            "no envelope reads a coarser code, so `within` has no effect; for example "
                + "`\"code\": \(Shape.levels.example)`"
        )
    }
}
