extension DiagnosticRule {
    static let badHost = DiagnosticRule(
        id: "bad-host",
        summary: "A text is not the name of a host.",
        reason: """
            The host of a response is compared with these names. A scheme, a port or a path would never match, and a \
            wildcard stands for whole labels at the start only.
            """,
        failing: .spec(catalog: #""hosts": ["https://api.acme.com/v1"]"#),
        mended: .spec(catalog: #""hosts": ["api.acme.com"]"#)
    )
}

extension Diagnostic.Fact {
    /// A text is not the name of a host.
    static var badHost: Diagnostic.Fact {
        Diagnostic.Fact(
            .badHost,
            "this must be the name of a host in lower case, such as `api.acme.com` or `*.acme.com`"
        )
    }
}
