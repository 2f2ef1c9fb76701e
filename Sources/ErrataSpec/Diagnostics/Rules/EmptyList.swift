extension DiagnosticRule {
    static let emptyList = DiagnosticRule(
        id: "empty-list",
        summary: "A list is empty.",
        reason: """
            Left out, the key says the same. So there is one spelling of nothing, and two people do not change \
            the file to and fro.
            """,
        failing: .errors(#""code": 7, "name": "soldOut", "http": []"#),
        mended: .errors(#""code": 7, "name": "soldOut""#)
    )
}

extension Diagnostic.Fact {
    /// A list is empty, which means the same as no list.
    static var emptyList: Diagnostic.Fact {
        Diagnostic.Fact(.emptyList, "this list is empty; leave the key out instead")
    }
}
