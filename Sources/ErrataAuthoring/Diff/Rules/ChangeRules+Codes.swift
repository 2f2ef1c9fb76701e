extension ChangeRule {
    static let codeAdded = ChangeRule(
        "code-added",
        .safe,
        level: .warning,
        summary: "A code is there that was not there before.",
        reason: """
            A switch in another module must have a default, since the generated enum is not exhaustive there; it \
            gets a warning. Within the module of the generated source, and before Swift 6.3 anywhere, a switch over \
            all cases without a default no longer compiles.
            """,
        example: .errors(
            #""code": 7, "name": "soldOut""#,
            new: [#""code": 7, "name": "soldOut""#, #""code": 8, "name": "onHold", "summary": "The order waits.""#]
        )
    )

    static let codeRemoved = ChangeRule(
        "code-removed",
        .source,
        summary: "A code is gone, and no new one is the same error under another code.",
        reason: """
            Source that names its case no longer compiles, and responses with it are unknown. A code that is no \
            longer sent is marked as `deprecated` and never deleted.
            """,
        example: .errors(
            #""code": 7, "name": "soldOut""#,
            #""code": 8, "name": "onHold", "summary": "The order waits.""#,
            new: [#""code": 7, "name": "soldOut""#]
        )
    )

    static let codeRespelled = ChangeRule(
        "code-respelled",
        .behavior,
        summary: """
            An error has another code: its name, or its message with its statuses, or its summary, is that of a code \
            that is gone.
            """,
        reason: """
            The permanent id of the error changed, and with it labels, metrics and whatever stores the raw code. \
            Responses with the old code are recognized only where it stays as an alias.
            """,
        example: .errors(#""code": 7, "name": "soldOut""#, new: [#""code": 70, "name": "soldOut""#])
    )

    static let codeTypeChanged = ChangeRule(
        "code-type-changed",
        .safe,
        summary: """
            A code is written as another type of JSON, 7 or \"7\".
            """,
        reason: "Codes are looked up by their text, whatever their type, so the same responses are recognized.",
        example: .errors(#""code": 7, "name": "soldOut""#, new: [#""code": "7", "name": "soldOut""#])
    )

    static let aliasAdded = ChangeRule(
        "alias-added",
        .safe,
        summary: "A code is read in a further spelling.",
        reason: "Responses with that spelling were unknown before.",
        example: .error(#""aliases": ["SOLD"]"#, #""aliases": ["SOLD", "GONE"]"#)
    )

    static let aliasRemoved = ChangeRule(
        "alias-removed",
        .behavior,
        summary: "A code is no longer read in one of its spellings.",
        reason: "Responses with that spelling are no longer recognized as the code.",
        example: .error(#""aliases": ["SOLD", "GONE"]"#, #""aliases": ["SOLD"]"#)
    )

    static let whenChanged = ChangeRule(
        "when-changed",
        .behavior,
        summary: "An error without a code is known by another condition.",
        reason: "Other responses are recognized as this error than before.",
        example: .errors(
            #""name": "soldOut", "when": {"http": [409]}"#,
            new: [#""name": "soldOut", "when": {"http": [410]}"#]
        )
    )
}
