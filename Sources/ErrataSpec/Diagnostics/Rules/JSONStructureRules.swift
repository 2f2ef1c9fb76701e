// The rules for errors between the values of a text that should be JSON.

extension DiagnosticRule {
    static let jsonEmpty = DiagnosticRule(
        .empty,
        reason: """
            A spec is one JSON object. An empty file is usually one that was never saved, or one that a script \
            failed to write.
            """,
        failing: .file(""),
        mended: .spec()
    )

    static let jsonUnexpectedEnd = DiagnosticRule(
        .unexpectedEnd,
        reason: "Something that was opened is never closed, or the file was cut off while it was copied.",
        failing: .file(
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

    static let jsonUnexpectedCharacter = DiagnosticRule(
        .unexpectedCharacter,
        reason: """
            The character means nothing in JSON here, and everything after it depends on what was intended.
            """,
        failing: .errors(#""code": 7, "name": "soldOut", "http": [404; 410]"#),
        mended: .errors(#""code": 7, "name": "soldOut", "http": [404, 410]"#)
    )

    static let jsonTrailingText = DiagnosticRule(
        .trailingText,
        reason: "A file holds one document. Usually there is one bracket too many, or two files were joined.",
        failing: .file(
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
            }
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

    static let jsonTrailingComma = DiagnosticRule(
        .trailingComma,
        reason: "JavaScript and Swift allow a comma after the last item, JSON does not (RFC 8259 section 5).",
        failing: .errors(#""code": 7, "name": "soldOut", "http": [404,]"#),
        mended: .errors(#""code": 7, "name": "soldOut", "http": [404]"#)
    )

    static let jsonExtraComma = DiagnosticRule(
        .extraComma,
        reason: "Either a value was lost when the list was edited, or the comma is one too many.",
        failing: .errors(#""code": 7, "name": "soldOut", "http": [404,, 410]"#),
        mended: .errors(#""code": 7, "name": "soldOut", "http": [404, 410]"#)
    )

    static let jsonMissingComma = DiagnosticRule(
        .missingComma,
        reason: "Usually a line was added below the last one, which had no comma.",
        failing: .errors(#""code": 7, "name": "soldOut", "http": [404 410]"#),
        mended: .errors(#""code": 7, "name": "soldOut", "http": [404, 410]"#)
    )

    static let jsonMissingColon = DiagnosticRule(
        .missingColon,
        reason: "A member is a name, a colon and a value (RFC 8259 section 4).",
        failing: .errors(#""code" 7, "name": "soldOut""#),
        mended: .errors(#""code": 7, "name": "soldOut""#)
    )

    static let jsonMissingValue = DiagnosticRule(
        .missingValue,
        reason: "What is not known is left out together with its key.",
        failing: .errors(#""code": 7, "name": "soldOut", "message":"#),
        mended: .errors(#""code": 7, "name": "soldOut""#)
    )

    static let jsonNameNotString = DiagnosticRule(
        .nameNotString,
        reason: "JavaScript allows bare names, JSON does not (RFC 8259 section 4).",
        failing: .errors(#"code: 7, "name": "soldOut""#),
        mended: .errors(#""code": 7, "name": "soldOut""#)
    )

    static let jsonMismatchedBracket = DiagnosticRule(
        .mismatchedBracket,
        reason: """
            A list is closed by `]` and an object by `}`. Usually the missing bracket belongs a few lines above.
            """,
        failing: .errors(#""code": 7, "name": "soldOut", "http": [404}"#),
        mended: .errors(#""code": 7, "name": "soldOut", "http": [404]"#)
    )

    static let jsonComment = DiagnosticRule(
        .comment,
        reason: """
            What a comment would say to readers of the spec belongs under `notes`, where the pages show it too.
            """,
        failing: .errors(#""code": 7, /* not a text */ "name": "soldOut""#),
        mended: .errors(#""code": 7, "name": "soldOut", "notes": ["The code is not a text."]"#)
    )

    static let jsonDepth = DiagnosticRule(
        .depth,
        reason: """
            A spec is at most 8 levels deep and the body of an example seldom more. The reader stops at 512 \
            levels, so that no file can exhaust the stack.
            """,
        failing: .errors(example(nest(508))),
        mended: .errors(example(nest(5)))
    )
}

/// The members of an error with an example that has a path.
private func example(_ path: String) -> String {
    #""code": 7, "name": "soldOut", "examples": [{"error": {"code": 7}, "path": "# + path + "}]"
}

/// Nested lists.
private func nest(_ depth: Int) -> String {
    String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
}
