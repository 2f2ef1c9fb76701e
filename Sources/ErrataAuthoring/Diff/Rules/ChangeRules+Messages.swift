extension ChangeRule {
    static let messageChanged = ChangeRule(
        "message-changed",
        .safe,
        level: .warning,
        summary: "The message on the wire changed.",
        reason: "Codes are recognized without it. Where code of your own compares messages, look at it.",
        example: .error(#""message": "Sold out""#, #""message": "Out of stock""#)
    )

    static let parametersChanged = ChangeRule(
        "parameters-changed",
        .behavior,
        summary: "The message on the wire has other variable parts.",
        reason: """
            Apps read the parts of a message by their names, and a server that answers from the table has to fill in all \
            of them.
            """,
        example: .error(#""message": "No order {order}""#, #""message": "No order {number}""#)
    )

    static let messageAdded = ChangeRule(
        "message-added",
        .safe,
        summary: "A further message of a code is documented, with which nothing decisive differs.",
        reason: "The code means the same with it.",
        example: .error(
            #""message": "Sold out""#,
            #""message": "Sold out", "variants": [{"message": "Gone", "resolution": "Order another."}]"#
        )
    )

    static let messageRemoved = ChangeRule(
        "message-removed",
        .safe,
        summary: "A further message of a code is no longer documented, with which nothing decisive differed.",
        reason: "The code means the same without it.",
        example: .error(
            #""message": "Sold out", "variants": [{"message": "Gone", "resolution": "Order another."}]"#,
            #""message": "Sold out""#
        )
    )

    static let variantAdded = ChangeRule(
        "variant-added",
        .behavior,
        summary: """
            With a message or in a condition that was not told apart before, the kind, the actor, the retry or the \
            effect of a code differs.
            """,
        reason: "The same response is now answered by the variant.",
        example: .error(
            #""message": "Sold out""#,
            #""message": "Sold out", "variants": [{"message": "Gone", "retry": {"verdict": "never"}}]"#
        )
    )

    static let variantRemoved = ChangeRule(
        "variant-removed",
        .behavior,
        summary: """
            A message or a condition is no longer told apart with which the kind, the actor, the retry or the effect \
            of a code differed.
            """,
        reason: "The same response is now answered by the code.",
        example: .error(
            #""message": "Sold out", "variants": [{"message": "Gone", "retry": {"verdict": "never"}}]"#,
            #""message": "Sold out""#
        )
    )
}
