extension DiagnosticRule {
    static let badPointer = DiagnosticRule(
        id: "bad-pointer",
        summary: "A text is not a JSON Pointer, or leads to no value.",
        reason: """
            A location in a body is given as a JSON Pointer (RFC 6901): a slash before each name and each index, with \
            `~` written as `~0` and a slash in a name as `~1`. An index in brackets is not one, and `-` is the element \
            behind the last, so the part would never be found.
            """,
        failing: .spec(
            members: #"""
                "envelopes": [
                  {
                    "id": "response", "code": "/errors[0]/code", "source": "docs"
                  }
                ]
                """#
        ),
        mended: .spec(
            members: #"""
                "envelopes": [
                  {
                    "id": "response", "code": "/errors/0/code", "source": "docs"
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

    /// A pointer has an index in brackets.
    static func bracketIndex(meant: [String]) -> Diagnostic.Fact {
        Diagnostic.Fact(.badPointer, "an index stands after a slash, not in brackets\(Phrase.suggestion(meant))")
    }

    /// A pointer has the token `-`, which stands for the element behind the last one (RFC 6901 section 4).
    static func pointerPastEnd(meant: [String]) -> Diagnostic.Fact {
        Diagnostic.Fact(.badPointer, "`-` is behind the last element and has no value\(Phrase.suggestion(meant))")
    }
}
