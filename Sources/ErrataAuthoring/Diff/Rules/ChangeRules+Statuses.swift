extension ChangeRule {
    static let statusMoved = ChangeRule(
        "status-moved",
        .behavior,
        summary: "A code is no longer documented with a status, or is now with one below 400.",
        reason: """
            A response with the code and the old status is reported as contradicting the table; a status below 400 \
            decides whether there is a failure at all.
            """,
        example: .error(#""http": [400]"#, #""http": [409]"#)
    )

    static let statusAdded = ChangeRule(
        "status-added",
        .safe,
        summary: "A code is documented with a further status from 400 up.",
        reason: "The code is recognized with any status; with this one it no longer contradicts the table.",
        example: .error(#""http": [400]"#, #""http": [400, 409]"#)
    )

    static let statusRowAdded = ChangeRule(
        "status-row-added",
        .behavior,
        summary: "The meaning of a status is documented that was not before.",
        reason: "Responses with the status and without a known code had the meaning that HTTP gives it.",
        example: .part(
            \.statuses,
            nil,
            tooManyRequests
        )
    )

    static let statusRowRemoved = ChangeRule(
        "status-row-removed",
        .behavior,
        summary: "The meaning of a status is no longer documented.",
        reason: "Responses with the status and without a known code have the meaning that HTTP gives it.",
        example: .part(
            \.statuses,
            tooManyRequests,
            nil
        )
    )

    static let statusRowOriginChanged = ChangeRule(
        "status-row-origin-changed",
        .behavior,
        summary: "Whether only an edge sends a status changed, or who sends one that nobody registered.",
        reason: "The origin of a failure is told by it: the vendor, or what stands before it.",
        example: .part(
            \.statuses,
            #"""
            {"status": 530, "message": "Origin Error",
             "kind": "unavailable", "summary": "No depot answers.", "source": "docs"}
            """#,
            #"""
            {"status": 530, "origin": "edge", "message": "Origin Error",
             "kind": "unavailable", "summary": "No depot answers.", "source": "docs"}
            """#
        )
    )

    private static let tooManyRequests = #"""
        {"status": 429, "message": "Too Many Requests",
         "kind": "rateLimited", "summary": "Too many orders.", "source": "docs"}
        """#
}
