extension DiagnosticRule {
    static let shadowedCondition = DiagnosticRule(
        id: "shadowed-condition",
        severity: .warning,
        summary: "An error without a code is never found, because an earlier one always is.",
        reason: """
            Errors without a code are tried in the order of the file, and the first whose condition holds counts. An \
            earlier one has the same condition or a weaker one; the more specific one belongs before it.
            """,
        failing: .errors(
            #""name": "forbidden", "when": {"http": [403]}"#,
            #"""
            "name": "rateLimited",
            "when": {"http": [403], "marks": {"at": "Quota-Left", "equals": 0}}
            """#
        ),
        mended: .errors(
            #"""
            "name": "rateLimited",
            "when": {"http": [403], "marks": {"at": "Quota-Left", "equals": 0}}
            """#,
            #""name": "forbidden", "when": {"http": [403]}"#
        )
    )
}

extension Diagnostic.Fact {
    /// Wherever the condition of an entry holds, that of an earlier one does.
    static func shadowedCondition(_ name: String, first: Int) -> Diagnostic.Fact {
        Diagnostic.Fact(
            .shadowedCondition,
            "\(Phrase.quoted(name)) is never found: wherever its condition holds, so does an earlier one, such as that on",
            lineOf: first
        )
    }
}
