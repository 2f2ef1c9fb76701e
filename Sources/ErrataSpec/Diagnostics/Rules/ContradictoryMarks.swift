extension DiagnosticRule {
    static let contradictoryMarks = DiagnosticRule(
        id: "contradictory-marks",
        severity: .warning,
        summary: "Two marks that must both hold exclude each other.",
        reason: """
            In a list of marks all must hold, and no value passes these two. For one of several values there is `in`; \
            for two forms of a failure, two envelopes. Where two elements of a list are meant, write the place with `*`.
            """,
        failing: .spec(
            members: #"""
                "envelopes": [
                  {
                    "id": "response",
                    "discriminator": [
                      {"at": "/status", "equals": "failed"},
                      {"at": "/status", "equals": "error"}
                    ],
                    "code": "/code", "source": "docs"
                  }
                ]
                """#
        ),
        mended: .spec(
            members: #"""
                "envelopes": [
                  {
                    "id": "response",
                    "discriminator": {"at": "/status", "in": ["failed", "error"]},
                    "code": "/code", "source": "docs"
                  }
                ]
                """#
        )
    )
}

extension Diagnostic.Fact {
    /// No value at a place passes a mark and an earlier one.
    static func contradictoryMarks(at place: String) -> Diagnostic.Fact {
        Diagnostic.Fact(
            .contradictoryMarks,
            "no value at \(Phrase.quoted(place)) passes both this mark and an earlier one, and all marks must hold; for "
                + "one of several values there is `in`"
        )
    }
}
