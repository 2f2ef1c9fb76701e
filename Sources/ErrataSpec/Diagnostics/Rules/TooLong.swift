extension DiagnosticRule {
    static let tooLong = DiagnosticRule(
        id: "too-long",
        summary: "A text is longer than it may be.",
        reason: """
            Ids and names stand in source code and on command lines: an id has at most 64 bytes, a name or a \
            keyword at most 128. Any other text may be as long as the packed table can hold.
            """,
        failing: .spec(id: "acme-api-for-orders-returns-invoices-refunds-deliveries-and-complaints"),
        mended: .spec(id: "acme-api-for-orders")
    )
}

extension Diagnostic.Fact {
    /// A text exceeds a number of bytes.
    static func tooLong(maximum: Int) -> Diagnostic.Fact {
        Diagnostic.Fact(.tooLong, "this text must not be longer than \(maximum) bytes")
    }
}
