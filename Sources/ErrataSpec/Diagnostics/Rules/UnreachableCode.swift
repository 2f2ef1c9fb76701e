extension DiagnosticRule {
    static let unreachableCode = DiagnosticRule(
        id: "unreachable-code",
        severity: .warning,
        summary: "A code contains a sign that is cut off wherever a response has the code.",
        reason: """
            What stands behind the last sign `after` has no such sign in it, and neither has what stands before the \
            first sign `before`. The code is compared with that part, so write the part alone.
            """,
        failing: .spec(
            members: #"""
                "envelopes": [
                  {
                    "id": "response", "code": {"at": "/type", "after": "#"},
                    "source": "docs"
                  }
                ]
                """#,
            errors: [##""code": "parcel#SoldOut", "name": "soldOut""##]
        ),
        mended: .spec(
            members: #"""
                "envelopes": [
                  {
                    "id": "response", "code": {"at": "/type", "after": "#"},
                    "source": "docs"
                  }
                ]
                """#,
            errors: [#""code": "SoldOut", "name": "soldOut""#]
        )
    )
}

extension Diagnostic.Fact {
    /// Every place of a code cuts off a sign that the code contains.
    static func unreachableCode(_ code: String, sign: String) -> Diagnostic.Fact {
        Diagnostic.Fact(
            .unreachableCode,
            "no place gives \(Phrase.quoted(code)): \(Phrase.quoted(sign)) and one side of it are cut off there; write "
                + "the part that is left"
        )
    }
}
