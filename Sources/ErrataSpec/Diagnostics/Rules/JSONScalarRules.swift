// The rules for errors in a number or a bare word of a text that should be JSON.

extension DiagnosticRule {
    static let jsonBadLiteral = DiagnosticRule(
        .badLiteral,
        reason: """
            Words are spelled in lower case (RFC 8259 section 3); those of other languages, such as `False`, \
            `None` and `undefined`, are unknown. Any other text stands between quotes.
            """,
        failing: .spec(
            members: #"""
                "policies": {
                  "credits": {"chargedOnError": False, "summary": "Free.", "source": "docs"}
                }
                """#
        ),
        mended: .spec(
            members: #"""
                "policies": {
                  "credits": {"chargedOnError": false, "summary": "Free.", "source": "docs"}
                }
                """#
        )
    )

    static let jsonNotANumber = DiagnosticRule(
        .notANumber,
        reason: "Where there is no bound, leave the key out.",
        failing: .errors(
            #"""
            "code": 7, "name": "soldOut",
            "limits": [{"what": "anvils", "minimum": 1, "maximum": Infinity}]
            """#
        ),
        mended: .errors(
            #"""
            "code": 7, "name": "soldOut",
            "limits": [{"what": "anvils", "minimum": 1}]
            """#
        )
    )

    static let jsonLeadingPlus = DiagnosticRule(
        .leadingPlus,
        reason: """
            A number without a sign is positive (RFC 8259 section 6). A code with a plus is a text and belongs \
            between quotes.
            """,
        failing: .errors(#""code": +7, "name": "soldOut""#),
        mended: .errors(#""code": 7, "name": "soldOut""#)
    )

    static let jsonLeadingZero = DiagnosticRule(
        .leadingZero,
        reason: """
            Some languages read `007` as octal, so JSON does not have it (RFC 8259 section 6). If the zeros come \
            on the wire, the code is a text and belongs between quotes.
            """,
        failing: .errors(#""code": 007, "name": "soldOut""#),
        mended: .errors(#""code": "007", "name": "soldOut""#)
    )

    static let jsonLeadingPoint = DiagnosticRule(
        .leadingPoint,
        reason: "A fraction has a digit before its point (RFC 8259 section 6).",
        failing: .errors(
            #"""
            "code": 7, "name": "soldOut",
            "retry": {"verdict": "afterDelay", "initialSeconds": .5}
            """#
        ),
        mended: .errors(
            #"""
            "code": 7, "name": "soldOut",
            "retry": {"verdict": "afterDelay", "initialSeconds": 0.5}
            """#
        )
    )

    static let jsonMissingDigit = DiagnosticRule(
        .missingDigit,
        reason: """
            A digit follows the minus, the point and the exponent (RFC 8259 section 6). Perhaps the number was \
            cut off.
            """,
        failing: .errors(
            #"""
            "code": 7, "name": "soldOut",
            "retry": {"verdict": "afterDelay", "initialSeconds": 1.}
            """#
        ),
        mended: .errors(
            #"""
            "code": 7, "name": "soldOut",
            "retry": {"verdict": "afterDelay", "initialSeconds": 1.5}
            """#
        )
    )

    static let jsonHexNumber = DiagnosticRule(
        .hexNumber,
        reason: """
            JSON writes numbers in decimal (RFC 8259 section 6). If the code comes on the wire in hexadecimal, \
            it is a text and belongs between quotes.
            """,
        failing: .errors(#""code": 0x1F, "name": "soldOut""#),
        mended: .errors(#""code": "0x1F", "name": "soldOut""#)
    )
}
