// Rules about what the decoder makes of a spec's examples. The module ErrataAuthoring, which has the decoder, applies
// them.

extension DiagnosticRule {
    /// The rules that need the decoder.
    package static let decoding = [exampleOfOther, exampleUnrecognized, exampleSucceeds, sampleUnrecognized]

    static let exampleOfOther = DiagnosticRule(
        id: "example-of-other",
        severity: .warning,
        summary: "An example of an error is recognized as another error.",
        reason: """
            The example is what the vendor sends for this error, and a client that gets it is told of another one. \
            Either the example belongs there, or the place of the code is wrong.
            """,
        failing: .errors(
            #""code": 7, "name": "soldOut", "examples": [{"error": {"code": 8}}]"#,
            #""code": 8, "name": "onHold""#
        ),
        mended: .errors(
            #""code": 7, "name": "soldOut", "examples": [{"error": {"code": 7}}]"#,
            #""code": 8, "name": "onHold""#
        )
    )

    static let exampleUnrecognized = DiagnosticRule(
        id: "example-unrecognized",
        severity: .warning,
        summary: "An example of an error is a failure of which no error is recognized.",
        reason: """
            The example is what the vendor sends for this error, and a client that gets it learns no more than the \
            status tells. Usually no envelope leads to the code, or the code is spelled otherwise.
            """,
        failing: .errors(
            #"""
            "code": 7, "name": "soldOut", "http": [409],
            "examples": [{"failure": {"code": 7}}]
            """#
        ),
        mended: .errors(
            #"""
            "code": 7, "name": "soldOut", "http": [409],
            "examples": [{"error": {"code": 7}}]
            """#
        )
    )

    static let exampleSucceeds = DiagnosticRule(
        id: "example-succeeds",
        severity: .warning,
        summary: "An example of an error is taken for a success.",
        reason: """
            The example is what the vendor sends for this error, and a client that gets it goes on as if nothing had \
            failed. A status below 400 needs a mark of a failure, or a known code that is documented with it.
            """,
        failing: marked(ok: true),
        mended: marked(ok: false)
    )

    private static func marked(ok value: Bool) -> DiagnosticExample {
        .spec(
            members: #"""
                "envelopes": [
                  {
                    "id": "response", "code": "/code", "source": "docs",
                    "discriminator": {"at": "/ok", "equals": false}
                  }
                ]
                """#,
            errors: [
                #"""
                "code": 7, "name": "soldOut", "http": [200],
                "examples": [{"ok": \#(value), "code": 7}]
                """#
            ]
        )
    }
}

extension Diagnostic.Fact {
    /// An example of an entry is decoded as that of another.
    package static func exampleOfOther(_ other: String, status: Int?) -> Diagnostic.Fact {
        Diagnostic.Fact(.exampleOfOther, "\(example(status)) is recognized as \(Phrase.quoted(other))")
    }

    /// An example of an entry is decoded as a failure of which no entry is known.
    package static func exampleUnrecognized(_ code: String?, status: Int?) -> Diagnostic.Fact {
        let found = code.map { "the code that was found is \(Phrase.quoted($0))" } ?? "no code was found"
        return Diagnostic.Fact(.exampleUnrecognized, "\(example(status)) is not recognized; \(found)")
    }

    /// An example of an entry is decoded as a success.
    package static func exampleSucceeds(status: Int?) -> Diagnostic.Fact {
        Diagnostic.Fact(.exampleSucceeds, "\(example(status)) is taken for a success")
    }

    private static func example(_ status: Int?) -> String {
        status.map { "this example, with the status \($0)," } ?? "this example, without a status,"
    }
}
