// The rules for errors in the encoding of a text that should be JSON.

extension DiagnosticRule {
    static let jsonBadWhitespace = DiagnosticRule(
        .badWhitespace,
        reason: "A no-break space looks like a blank and comes along when text is copied from a page or a chat.",
        failing: .errors("\"code\":\u{A0}7, \"name\": \"soldOut\""),
        mended: .errors(#""code": 7, "name": "soldOut""#)
    )

    static let jsonMisplacedByteOrderMark = DiagnosticRule(
        .misplacedByteOrderMark,
        reason: """
            The mark is invisible and belongs only at the start of a file. Elsewhere it is left over from joining \
            two files.
            """,
        failing: .errors("\"code\": \u{FEFF}7, \"name\": \"soldOut\""),
        mended: .errors(#""code": 7, "name": "soldOut""#)
    )

    static let jsonInvalidUTF8 = DiagnosticRule(
        .invalidUTF8,
        reason: """
            JSON is UTF-8 (RFC 8259 section 8.1). Usually the editor saved the file in an older encoding, such as \
            Latin-1.
            """,
        failing: .spec(catalog: #""support": "café@acme.example""#, encoding: .latin1),
        mended: .spec(catalog: #""support": "café@acme.example""#)
    )

    static let jsonWideEncoding = DiagnosticRule(
        .wideEncoding,
        reason: """
            JSON is UTF-8 (RFC 8259 section 8.1). Some editors on Windows, and `>` in older PowerShells, write \
            UTF-16.
            """,
        failing: .spec(encoding: .utf16),
        mended: .spec()
    )
}
