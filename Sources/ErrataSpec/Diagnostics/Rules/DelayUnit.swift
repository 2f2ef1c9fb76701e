extension DiagnosticRule {
    static let delayUnit = DiagnosticRule(
        id: "delay-unit",
        severity: .warning,
        summary: "The name of a wait says another unit than the one in which it is read.",
        reason: """
            A bare number is read as seconds unless its place has a `unit`. Milliseconds that are read as seconds \
            make a client wait a thousand times as long as it should, and minutes make it come back too early.
            """,
        failing: .spec(
            members: #"""
                "envelopes": [
                  {
                    "id": "response", "code": "/error/code",
                    "retryAfter": "/retry_after_ms", "source": "docs"
                  }
                ]
                """#
        ),
        mended: .spec(
            members: #"""
                "envelopes": [
                  {
                    "id": "response", "code": "/error/code",
                    "retryAfter": {"at": "/retry_after_ms", "unit": "milliseconds"},
                    "source": "docs"
                  }
                ]
                """#
        )
    )
}

extension Diagnostic.Fact {
    /// The name of a wait's place says a unit, and the wait is read in another.
    static func delayUnit(of name: String, said: String, read: String) -> Diagnostic.Fact {
        Diagnostic.Fact(
            .delayUnit,
            "\(Phrase.quoted(name)) says \(said) and is read as \(read); write \"unit\": \"\(said)\" beside `at`"
        )
    }
}
