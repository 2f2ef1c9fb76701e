extension ChangeRule {
    static let caseRenamed = ChangeRule(
        "case-renamed",
        .source,
        summary: "The Swift case of a code has another name, and the old one is not kept among its `formerNames`.",
        reason: """
            Source that names the case no longer compiles. With the old name in `formerNames` it does, and is told \
            the new one.
            """,
        example: .errors(#""code": 7, "name": "soldOut""#, new: [#""code": 7, "name": "outOfStock""#])
    )

    static let caseSuperseded = ChangeRule(
        "case-superseded",
        .safe,
        level: .warning,
        summary: "The Swift case of a code has another name, and the old one is kept among its `formerNames`.",
        reason: "Source compiles as before, with a warning that tells the new name.",
        example: .errors(
            #""code": 7, "name": "soldOut""#,
            new: [#""code": 7, "name": "outOfStock", "formerNames": ["soldOut"]"#]
        )
    )

    static let formerNameAdded = ChangeRule(
        "former-name-added",
        .safe,
        summary: "A name that the old table does not have is listed among the `formerNames`.",
        reason: "One more name compiles.",
        example: .error(#""http": [409]"#, #""formerNames": ["gone"], "http": [409]"#)
    )

    static let formerNameRemoved = ChangeRule(
        "former-name-removed",
        .source,
        summary: "A former name of a case is no longer kept.",
        reason: "Source that still uses it no longer compiles.",
        example: .error(#""formerNames": ["gone"], "http": [409]"#, #""http": [409]"#)
    )

    static let caseReused = ChangeRule(
        "case-reused",
        .source,
        summary: "A case, or a former name of one, now means a code, and meant another one before.",
        reason: """
            Source compiles as before and means another error, which nobody notices. A name is never used again.
            """,
        example: .errors(
            #""code": 7, "name": "soldOut", "formerNames": ["gone"]"#,
            #""code": 8, "name": "onHold", "summary": "The order waits.""#,
            new: [
                #""code": 7, "name": "soldOut""#,
                #""code": 8, "name": "onHold", "formerNames": ["gone"], "summary": "The order waits.""#,
            ]
        )
    )
}
