extension DiagnosticRule {
    static let reusedCode = DiagnosticRule(
        id: "reused-code",
        summary: "The name and the text of a code have moved to another code, and it has others.",
        reason: """
            Apps that were built with the older table take the code for what it meant there. Only the vendor can give a \
            code a new meaning; then a new version of the API needs a catalog of its own.
            """,
        failing: .successor(
            of: [#""code": 7, "name": "soldOut", "message": "Sold out""#],
            #""code": 7, "name": "onHold", "message": "On hold""#,
            #""code": 8, "name": "soldOut", "message": "Sold out""#
        ),
        mended: .successor(
            of: [#""code": 7, "name": "soldOut", "message": "Sold out""#],
            #""code": 7, "name": "soldOut", "message": "Sold out""#,
            #""code": 8, "name": "onHold", "message": "On hold""#
        )
    )
}

extension Diagnostic.Fact {
    /// What a code meant has another code now.
    package static func reusedCode(_ code: String, name: String, now: String) -> Diagnostic.Fact {
        Diagnostic.Fact(
            .reusedCode,
            "the code \(Phrase.quoted(code)) has another meaning: its name `\(name)` and its text have moved to the code "
                + "\(Phrase.quoted(now)); a code keeps its meaning"
        )
    }
}
