// The rules for errors in a string of a text that should be JSON.

extension DiagnosticRule {
    static let jsonSingleQuote = DiagnosticRule(
        .singleQuote,
        reason: "JavaScript and Python allow single quotes, JSON does not (RFC 8259 section 7).",
        failing: .errors(#""code": 7, "name": 'soldOut'"#),
        mended: .errors(#""code": 7, "name": "soldOut""#)
    )

    static let jsonUnescapedQuote = DiagnosticRule(
        .unescapedQuote,
        reason: "The quote ends the text too early, and the rest of it makes no sense.",
        failing: .errors(#""code": 7, "name": "soldOut", "message": "No "anvil" left""#),
        mended: .errors(#""code": 7, "name": "soldOut", "message": "No \"anvil\" left""#)
    )

    static let jsonBadEscape = DiagnosticRule(
        .badEscape,
        reason: "A backslash starts an escape (RFC 8259 section 7). A backslash itself is written twice.",
        failing: .errors(#""code": 7, "name": "soldOut", "message": "No file C:\anvils""#),
        mended: .errors(#""code": 7, "name": "soldOut", "message": "No file C:\\anvils""#)
    )

    static let jsonBadUnicodeEscape = DiagnosticRule(
        .badUnicodeEscape,
        reason: """
            A numeric escape has four hexadecimal digits, and a character above U+FFFF takes two escapes (RFC 8259 \
            section 7). The character itself can stand in the file as well.
            """,
        failing: .errors(#""code": 7, "name": "soldOut", "message": "Out of caf\u{E9}s""#),
        mended: .errors(#""code": 7, "name": "soldOut", "message": "Out of caf\u00e9s""#)
    )

    static let jsonControlCharacter = DiagnosticRule(
        .controlCharacter,
        reason: """
            A line break or a tab inside a text usually means that its closing quote is missing. Where it is \
            intended, write the escape: `\\n`, `\\t` (RFC 8259 section 7).
            """,
        failing: .errors(
            #"""
            "code": 7, "name": "soldOut", "message": "No anvil
            is left"
            """#
        ),
        mended: .errors(#""code": 7, "name": "soldOut", "message": "No anvil\nis left""#)
    )

    static let jsonUnterminatedString = DiagnosticRule(
        .unterminatedString,
        reason: """
            The file ends inside a text: usually it was cut off while it was copied. Where more lines follow, a \
            missing quote is reported as `json-control-character`.
            """,
        failing: .init(
            #"""
            {
              "catalog": {
                "id": "acme",
                "vendor": "acme",
                "name": "Acme",
                "type": "Acme",
                "summary": "Sells
            """#
        ),
        mended: .file(
            #"""
            {
              "catalog": {
                "id": "acme",
                "vendor": "acme",
                "name": "Acme",
                "type": "Acme",
                "summary": "Sells anvils."
              },
              "sources": [
                {"id": "docs", "title": "Acme API", "retrieved": "2026-01-31"}
              ]
            }
            """#
        )
    )

    static let jsonLoneSurrogate = DiagnosticRule(
        .loneSurrogate,
        reason: """
            Above U+FFFF a character is two escapes, and half of them is no character that could be shown or \
            sent as UTF-8.
            """,
        failing: .errors(#""code": 7, "name": "soldOut", "message": "Sold out \ud83d""#),
        mended: .errors(#""code": 7, "name": "soldOut", "message": "Sold out \ud83d\ude00""#)
    )
}
