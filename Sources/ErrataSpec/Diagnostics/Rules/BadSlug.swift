extension DiagnosticRule {
    static let badSlug = DiagnosticRule(
        id: "bad-slug",
        summary: "An id is not lower-case ASCII letters and digits, with single hyphens between words.",
        reason: """
            Ids are typed on the command line and are part of addresses and anchors, where capitals, spaces and \
            other punctuation do not survive.
            """,
        failing: .spec(
            members: #"""
                "categories": [
                  {"id": "Order_Errors", "title": "Orders", "source": "docs"}
                ]
                """#
        ),
        mended: .spec(
            members: #"""
                "categories": [
                  {"id": "order-errors", "title": "Orders", "source": "docs"}
                ]
                """#
        )
    )
}

extension Diagnostic.Fact {
    /// A text is not a slug.
    static var badSlug: Diagnostic.Fact {
        Diagnostic.Fact(.badSlug, "this must be lower-case ASCII letters and digits, with single hyphens between words")
    }
}
