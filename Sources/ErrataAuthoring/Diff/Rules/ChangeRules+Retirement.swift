extension ChangeRule {
    static let codeRetired = ChangeRule(
        "code-retired",
        .safe,
        level: .warning,
        summary: "A code is marked as no longer sent.",
        reason: "Source compiles as before, and responses with it are still recognized.",
        example: .error(#""http": [409]"#, #""http": [409], "deprecated": {"summary": "Not sent since May."}"#)
    )

    static let codeRestored = ChangeRule(
        "code-restored",
        .safe,
        summary: "A code is no longer marked as retired.",
        reason: "Responses with it were recognized all the time.",
        example: .error(#""http": [409], "deprecated": {"summary": "Not sent since May."}"#, #""http": [409]"#)
    )

    static let retirementChanged = ChangeRule(
        "retirement-changed",
        .safe,
        summary: "What is said about the retirement of a code changed.",
        reason: "People read it; no app acts on it.",
        example: .error(
            #""deprecated": {"summary": "Not sent since May."}"#,
            #""deprecated": {"summary": "Not sent since June."}"#
        )
    )
}
