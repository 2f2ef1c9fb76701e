extension DiagnosticRule {
    static let duplicateStatus = DiagnosticRule(
        id: "duplicate-status",
        summary: "A status has two rows.",
        reason: """
            A row says what the API means by a status, whatever the code. Only one of two rows could be shown; what \
            differs between codes belongs to the codes.
            """,
        failing: .spec(
            members: #"""
                "http": [
                  {"status": 200, "message": "OK", "summary": "Done.", "source": "docs"},
                  {"status": 200, "message": "Empty", "summary": "Gone.", "source": "docs"}
                ]
                """#
        ),
        mended: .spec(
            members: #"""
                "http": [
                  {"status": 200, "message": "OK", "summary": "Done.", "source": "docs"},
                  {"status": 204, "message": "Empty", "summary": "Gone.", "source": "docs"}
                ]
                """#
        )
    )
}

extension Diagnostic.Fact {
    /// A status, or a class of statuses, has two rows.
    static func duplicateStatus(_ status: String, first: Int) -> Diagnostic.Fact {
        Diagnostic.Fact(.duplicateStatus, "the status \(status) has a row already, on", lineOf: first)
    }
}
