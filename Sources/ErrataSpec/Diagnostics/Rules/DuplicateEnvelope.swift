extension DiagnosticRule {
    static let duplicateEnvelope = DiagnosticRule(
        id: "duplicate-envelope",
        severity: .warning,
        summary: "An envelope reads nothing that an earlier one does not.",
        reason: """
            It applies to the same bodies, by the same marks and the same code, and has no part that the earlier one \
            lacks. Of two that fit equally the first counts, so this one never does.
            """,
        failing: .spec(
            members: #"""
                "envelopes": [
                  {"id": "response", "code": "/error/code", "source": "docs"},
                  {"id": "webhook", "code": "/error/code", "source": "docs"}
                ]
                """#
        ),
        mended: .spec(
            members: #"""
                "envelopes": [
                  {"id": "response", "code": "/error/code", "source": "docs"},
                  {"id": "webhook", "code": "/failure/code", "source": "docs"}
                ]
                """#
        )
    )
}

extension Diagnostic.Fact {
    /// An envelope has the body, the marks and the code of an earlier one, and no other part that it lacks.
    static func duplicateEnvelope(of id: String, first: Int) -> Diagnostic.Fact {
        Diagnostic.Fact(
            .duplicateEnvelope,
            "this envelope never counts: it reads nothing that `\(id)` does not, on",
            lineOf: first
        )
    }
}
