extension DiagnosticRule {
    static let reversedBounds = DiagnosticRule(
        id: "reversed-bounds",
        summary: "An upper bound lies below the lower one.",
        reason: """
            Nothing lies between such bounds: no code would be in the range, and no value within the limit. \
            Usually the two were swapped.
            """,
        failing: .errors(
            #"""
            "code": 7, "name": "soldOut",
            "limits": [{"what": "anvils", "minimum": 10, "maximum": 1}]
            """#
        ),
        mended: .errors(
            #"""
            "code": 7, "name": "soldOut",
            "limits": [{"what": "anvils", "minimum": 1, "maximum": 10}]
            """#
        )
    )
}

extension Diagnostic.Fact {
    /// An upper bound is below its lower bound; both are named in words.
    static func reversedBounds(lower: String, upper: String) -> Diagnostic.Fact {
        Diagnostic.Fact(.reversedBounds, "\(upper) is below \(lower)")
    }
}
