extension ChangeRule {
    static let envelopeAdded = ChangeRule(
        "envelope-added",
        .safe,
        level: .warning,
        summary: "A form of responses is documented that was not before.",
        reason: """
            Responses of this form could not be read before. It can take those that a later envelope would have \
            read.
            """,
        example: .part(
            \.envelopes,
            #"{"id": "response", "code": "/error/code", "source": "docs"}"#,
            #"""
            {"id": "response", "code": "/error/code", "source": "docs"},
            {"id": "webhook", "code": "/code", "source": "docs"}
            """#
        )
    )

    static let envelopeRemoved = ChangeRule(
        "envelope-removed",
        .behavior,
        summary: "A form of responses is no longer documented.",
        reason: "The codes and messages of such responses are no longer read.",
        example: .part(
            \.envelopes,
            #"""
            {"id": "response", "code": "/error/code", "source": "docs"},
            {"id": "webhook", "code": "/code", "source": "docs"}
            """#,
            #"{"id": "response", "code": "/error/code", "source": "docs"}"#
        )
    )

    static let envelopeOrderChanged = ChangeRule(
        "envelope-order-changed",
        .behavior,
        summary: "The envelopes are in another order.",
        reason: "The first one that fits reads a response.",
        example: .part(
            \.envelopes,
            #"""
            {"id": "response", "code": "/error/code", "source": "docs"},
            {"id": "webhook", "code": "/code", "source": "docs"}
            """#,
            #"""
            {"id": "webhook", "code": "/code", "source": "docs"},
            {"id": "response", "code": "/error/code", "source": "docs"}
            """#
        )
    )

    static let discriminatorChanged = ChangeRule(
        "discriminator-changed",
        .behavior,
        summary: "The marks changed by which a failure is told from a success.",
        reason: "Other responses count as failures than before.",
        example: .part(
            \.envelopes,
            #"{"id": "response", "code": "/error/code", "discriminator": {"at": "/ok", "equals": false}, "source": "docs"}"#,
            #"{"id": "response", "code": "/error/code", "discriminator": {"at": "/success", "equals": false}, "source": "docs"}"#
        )
    )

    static let locatorChanged = ChangeRule(
        "locator-changed",
        .behavior,
        summary: "The code, the message, the request id, the wait or another part of a response is read elsewhere.",
        reason: "Where responses are as before, the part is no longer found.",
        example: .part(
            \.envelopes,
            #"{"id": "response", "code": "/error/code", "source": "docs"}"#,
            #"{"id": "response", "code": "/code", "source": "docs"}"#
        )
    )

    static let locatorExtended = ChangeRule(
        "locator-extended",
        .safe,
        summary: "A part of a response is also read at a further place, or for the first time.",
        reason: "A further place counts only where those before hold nothing.",
        example: .part(
            \.envelopes,
            #"{"id": "response", "code": "/error/code", "source": "docs"}"#,
            #"{"id": "response", "code": ["/error/code", "/code"], "source": "docs"}"#
        )
    )

    static let bodyFormatChanged = ChangeRule(
        "body-format-changed",
        .behavior,
        summary: "The bodies of an envelope are in another format.",
        reason: "Bodies in the old format are no longer read.",
        example: .part(
            \.envelopes,
            #"{"id": "response", "code": "/error/code", "source": "docs"}"#,
            #"{"id": "response", "body": "xml", "code": "/error/code", "source": "docs"}"#
        )
    )

    static let noCodeChanged = ChangeRule(
        "no-code-changed",
        .behavior,
        summary: "The values changed that mean that there is no code.",
        reason: "A response with such a value is known by its status instead of a code, or the reverse.",
        example: .part(
            \.envelopes,
            #"{"id": "response", "code": "/error/code", "noCode": ["NA"], "source": "docs"}"#,
            #"{"id": "response", "code": "/error/code", "noCode": ["NA", "0"], "source": "docs"}"#
        )
    )
}
