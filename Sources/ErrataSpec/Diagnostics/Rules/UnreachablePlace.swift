extension DiagnosticRule {
    static let unreachablePlace = DiagnosticRule(
        id: "unreachable-place",
        summary: "A place cannot be in a body of the envelope's format.",
        reason: """
            A plain text is one value, whose place is `""`. A form has names, each with an index where it repeats: \
            `/error`, `/error/0`. XML has its root element first, names without prefixes, and an attribute, such as \
            `@lang`, only at the end. No other place in them can hold anything.
            """,
        failing: .spec(
            members: #"""
                "envelopes": [
                  {
                    "id": "webhook", "body": "text", "code": "/error",
                    "source": "docs"
                  }
                ]
                """#
        ),
        mended: .spec(
            members: #"""
                "envelopes": [
                  {
                    "id": "webhook", "body": "text", "code": "",
                    "source": "docs"
                  }
                ]
                """#
        )
    )
}

extension Diagnostic.Fact {
    /// A pointer leads to no place of a plain text.
    static var placeInText: Diagnostic.Fact {
        Diagnostic.Fact(.unreachablePlace, #"a body that is a text has one place only: """#)
    }

    /// A pointer leads to no place of a form.
    static var placeInForm: Diagnostic.Fact {
        Diagnostic.Fact(
            .unreachablePlace,
            "a form has no such place: a pointer into it is a name, such as `/error`, or `/error/0` where it repeats"
        )
    }

    /// A pointer leads to no place of an XML document.
    static func placeInXML(meant: [String]) -> Diagnostic.Fact {
        Diagnostic.Fact(
            .unreachablePlace,
            "XML has no such place: the root element is first, names have no prefix, and an attribute is last"
                + Phrase.suggestion(meant)
        )
    }
}
