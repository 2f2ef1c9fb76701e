extension DiagnosticRule {
    static let tooPrecise = DiagnosticRule(
        id: "too-precise",
        summary: "A number of seconds is finer than a millisecond.",
        reason: """
            Waits are kept as whole milliseconds, so the rest would be cut off. Usually the number was meant in \
            another unit.
            """,
        failing: .errors(
            #"""
            "code": 7, "name": "soldOut",
            "retry": {"verdict": "afterDelay", "initialSeconds": 0.0005}
            """#
        ),
        mended: .errors(
            #"""
            "code": 7, "name": "soldOut",
            "retry": {"verdict": "afterDelay", "initialSeconds": 0.5}
            """#
        )
    )
}

extension Diagnostic.Fact {
    /// A number of seconds is more precise than a millisecond.
    static var tooPrecise: Diagnostic.Fact {
        Diagnostic.Fact(.tooPrecise, "seconds have at most three decimals here")
    }
}
