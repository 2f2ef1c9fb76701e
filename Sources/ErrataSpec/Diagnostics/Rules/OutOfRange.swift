extension DiagnosticRule {
    static let outOfRange = DiagnosticRule(
        id: "out-of-range",
        summary: "A number is outside the range that is allowed there.",
        reason: """
            A status has three digits (RFC 9110 section 15), and a wait of more than 68 years is a mistake of \
            units. The message gives the bounds.
            """,
        failing: .errors(#""code": 7, "name": "soldOut", "http": [40]"#),
        mended: .errors(#""code": 7, "name": "soldOut", "http": [404]"#)
    )
}

extension Diagnostic.Fact {
    /// A number is outside these bounds.
    static func outOfRange(_ range: ClosedRange<Int64>) -> Diagnostic.Fact {
        Diagnostic.Fact(.outOfRange, "this number must be from \(range.lowerBound) to \(range.upperBound)")
    }
}
