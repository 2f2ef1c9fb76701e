import ErrataAuthoring
import ErrataCore
import ErrataSpec
import Testing

@Suite("Shapes in which vendors publish their errors")
struct KnownShapeTests {
    @Test("a status before the code of an item is the code's status")
    func statusBeforeCode() throws {
        let spec = try imported(
            "a.md",
            """
            # Errors

            - 400 - `invalid_request_error`: There was an issue with the content of the request.
            - 429 - `rate_limit_error`: Your account has hit a rate limit.
            - 529 - `overloaded_error`: The API is overloaded.
            """
        ).spec
        #expect(spec.codes == ["invalid_request_error", "rate_limit_error", "overloaded_error"])
        #expect(spec.errors.map(\.http) == [[400], [429], [529]])
        #expect(try spec.error("overloaded_error").summary == "The API is overloaded.")
    }

    @Test("a table of codes and one of statuses stand side by side, with reason phrases in brackets and classes")
    func codesAndStatuses() throws {
        let spec = try imported(
            "a.md",
            """
            ## JSON error codes

            | Code | Meaning |
            |---|---|
            | 0 | General error (such as a malformed body) |
            | 10001 | Unknown account |

            ## HTTP response codes

            | Code | Meaning |
            |---|---|
            | 200 (OK) | The request completed. |
            | 429 (TOO MANY REQUESTS) | You are being rate limited. |
            | 5xx (SERVER ERROR) ^1^ | The server had an error. |
            """
        ).spec
        #expect(spec.errors.map(\.code.value) == [.integer(0), .integer(10001)])
        #expect(spec.caseNames == ["generalError", "unknownAccount"])
        #expect(spec.statuses.map(\.code.value) == [.integer(200), .integer(429), .string("5xx")])
        #expect(spec.statuses.map(\.summary).last == "The server had an error.")
    }

    @Test("a column of sentences under an unknown heading says what happened, and further rows of a status are notes")
    func proseColumn() throws {
        let spec = try imported(
            "a.md",
            """
            # Error codes

            | Code | Overview |
            |---|---|
            | 401 - Invalid Authentication | Make sure that the key is right. |
            | 401 - Incorrect API key | Generate a new key for it. |
            | 503 - Slow Down | Reduce your rate of requests. |
            """
        ).spec
        #expect(spec.errors.isEmpty)
        #expect(spec.statuses.map(\.code.value) == [.integer(401), .integer(503)])
        #expect(spec.statuses[0].notes.contains("Generate a new key for it."))
    }

    @Test("a type that several codes share is their category, and a row with a status and no code is one of the status")
    func typesAndStatuses() throws {
        let spec = try imported(
            "a.csv",
            """
            error_type,error_code,error_message,http_code
            ITEM_ERROR,LOGIN_REQUIRED,The login details have changed,400
            ITEM_ERROR,ITEM_LOCKED,The item is locked,400
            RATE_ERROR,RATE_LIMIT,Too many attempts,429
            ,,Not here,404
            """
        ).spec
        #expect(spec.categories.map(\.title) == ["ITEM_ERROR", "RATE_ERROR"])
        #expect(spec.codes == ["LOGIN_REQUIRED", "ITEM_LOCKED", "RATE_LIMIT"])
        #expect(spec.statuses.map(\.code.value) == [.integer(404)])
    }

    @Test("a bare yes beside a sentence with a wait is that wait")
    func yesWithWait() throws {
        let text =
            #"[{"code": "A_B", "retryable": true, "action": "Retry after 10 seconds"}, {"code": "C_D", "retryable": false}]"#
        let spec = try imported("a.json", text).spec
        #expect(try spec.error("A_B").retry == RetryHint(.afterDelay, initialMilliseconds: 10_000))
        #expect(try spec.error("C_D").retry == RetryHint(.never))
    }

    @Test("objects within objects by code are groups, and lists by status tell the statuses")
    func nestedObjects() throws {
        let text = """
            {"errorCatalog": {
              "sign-in": {"AUTH_001": {"message": "Invalid token", "httpStatus": 401}, "AUTH_002": {"message": "Expired"}},
              "billing": {"BILL_001": {"message": "No money", "httpStatus": 402}}
            }}
            """
        let spec = try imported("a.json", text).spec
        #expect(spec.codes == ["AUTH_001", "AUTH_002", "BILL_001"])
        #expect(spec.categories.map(\.title) == ["sign-in", "billing"])
        let lists = #"{"400": [{"code": "bad_request"}], "404": [{"code": "not_found"}, {"code": "user_gone"}]}"#
        let byStatus = try imported("a.json", lists).spec
        #expect(byStatus.errors.map(\.http) == [[400], [404], [404]])
        #expect(byStatus.categories.isEmpty)
    }

    @Test("the phrase and the description of a status that IANA does not register are both kept")
    func unregisteredStatus() throws {
        let text = """
            | Status code | Status message | Description |
            |---|---|---|
            | 400 | Bad Request | Malformed. |
            | 509 | Bandwidth Limit Exceeded | Throttled for its bandwidth. |
            """
        let spec = try imported("a.md", text).spec
        #expect(spec.statuses.map(\.message) == ["Bad Request", "Bandwidth Limit Exceeded"])
        #expect(spec.statuses.map(\.summary) == ["Malformed.", "Throttled for its bandwidth."])
        #expect(spec.statuses.allSatisfy { $0.inferred.isEmpty })
    }

    @Test("the vendor's constant names the case and stays as a note")
    func constants() throws {
        let spec = try imported(
            "a.tsv",
            "Number\tName\tText\n1001\tER_HASHCHK\thash failed\n1002\tER_NISAMCHK\tisam failed\n"
        ).spec
        #expect(spec.caseNames == ["erHashchk", "erNisamchk"])
        #expect(try spec.error("1001").notes == ["Name: ER_HASHCHK"])
    }
}
