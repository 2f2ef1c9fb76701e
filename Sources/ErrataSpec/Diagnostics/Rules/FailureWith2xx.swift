extension DiagnosticRule {
    static let failureWith2xx = DiagnosticRule(
        id: "failure-with-2xx",
        summary: "An error comes with a 2xx status, which the catalog says never fails.",
        reason: """
            With `failsWith2xx` false, nothing that comes with a 2xx is a failure, whatever the body says, so the error \
            would be taken for a success. One of the two is wrong.
            """,
        failing: .spec(
            catalog: #""failsWith2xx": false"#,
            errors: [#""code": 7, "name": "soldOut", "http": [200]"#]
        ),
        mended: .spec(errors: [#""code": 7, "name": "soldOut", "http": [200]"#])
    )
}

extension Diagnostic.Fact {
    /// An error is documented with a status that never fails.
    static func failureWith2xx(_ code: String, status: Int) -> Diagnostic.Fact {
        Diagnostic.Fact(
            .failureWith2xx,
            "\(Phrase.quoted(code)) comes with \(status), and `failsWith2xx` says that no 2xx is a failure"
        )
    }
}
