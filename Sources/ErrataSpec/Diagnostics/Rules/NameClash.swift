extension DiagnosticRule {
    static let nameClash = DiagnosticRule(
        id: "name-clash",
        summary: "Two codes have one name, or one has the former name of the other.",
        reason: """
            Each name is a case of one Swift enum, and a former name is an alias of a case, so that code which \
            uses it still compiles. Neither can stand for two codes.
            """,
        failing: .errors(#""code": 7, "name": "soldOut""#, #""code": 8, "name": "soldOut""#),
        mended: .errors(#""code": 7, "name": "soldOut""#, #""code": 8, "name": "onHold""#)
    )
}

extension Diagnostic.Fact {
    /// A name is another entry's name or former name.
    static func nameClash(_ name: String, first: Int) -> Diagnostic.Fact {
        Diagnostic.Fact(.nameClash, "the name `\(name)` is taken by", lineOf: first)
    }
}
