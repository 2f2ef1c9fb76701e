extension DiagnosticRule {
    static let longCode = DiagnosticRule(
        id: "long-code",
        severity: .warning,
        summary: "A code is longer than 1,024 bytes.",
        reason: """
            No API is known to send such a code. Usually a whole body or a message has been pasted in its place, and \
            then the entry is never found.
            """,
        failing: long(repeated: 200),
        mended: long(repeated: 1)
    )

    private static func long(repeated count: Int) -> DiagnosticExample {
        .errors("\"code\": \"\(String(repeating: "SOLD_OUT_", count: count))\", \"name\": \"soldOut\"")
    }
}

extension Diagnostic.Fact {
    /// A code exceeds a number of bytes.
    static func longCode(maximum: Int) -> Diagnostic.Fact {
        Diagnostic.Fact(.longCode, "this code is longer than \(maximum) bytes; a message belongs under `message`")
    }
}
