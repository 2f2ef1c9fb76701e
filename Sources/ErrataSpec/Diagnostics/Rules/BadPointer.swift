extension DiagnosticRule {
    static let badPointer = DiagnosticRule(
        id: "bad-pointer",
        summary: "A text is not a JSON Pointer.",
        reason: """
            A location in a body is given as a JSON Pointer (RFC 6901): a slash before each name, with `~` written \
            as `~0` and a slash in a name as `~1`. From any other text the field would never be found.
            """,
        failing: .spec(
            members: #"""
                "envelopes": [
                  {
                    "id": "response", "code": "/error/~code", "source": "docs"
                  }
                ]
                """#
        ),
        mended: .spec(
            members: #"""
                "envelopes": [
                  {
                    "id": "response", "code": "/error/~0code", "source": "docs"
                  }
                ]
                """#
        )
    )
}

extension Diagnostic.Fact {
    /// A text is not a JSON Pointer (RFC 6901).
    static var badPointer: Diagnostic.Fact {
        Diagnostic.Fact(
            .badPointer,
            "this must be a JSON Pointer, such as `/error/code`, with ~ written as ~0 and / in a name as ~1"
        )
    }
}
