import ErrataRuntime
import Testing

@Suite("Error responses from a table")
struct AnswerTests {
    private func entry(_ code: String, _ catalog: Catalog = Catalogs.linq) throws -> Catalog.Entry {
        try #require(catalog.entry(code: code))
    }

    @Test("A response has the status, the mark of a failure, the parts that the envelope locates, and nothing else")
    func parts() throws {
        let full = ErrorAnswer(try entry("1007"), requestID: "r-1", retryAfter: .seconds(30)).response()
        #expect(full.status == 429)
        #expect(full.headers["Content-Type"] == "application/json")
        #expect(full.headers["Retry-After"] == "30")
        let error = #"{"code":1007,"message":"Rate limit exceeded","retry_after":30}"#
        #expect(full.text == "{\"success\":false,\"error\":\(error),\"trace_id\":\"r-1\"}")
        let bare = ErrorAnswer(try entry("1007")).response()
        #expect(bare.text == #"{"success":false,"error":{"code":1007,"message":"Rate limit exceeded"}}"#)
        #expect(bare.headers["Retry-After"] == nil)
    }

    @Test("The envelope is the one called response unless another is requested")
    func envelopes() throws {
        let answer = ErrorAnswer(try entry("FORBIDDEN", Catalogs.weLink), requestID: "r", fields: ["hash": "h"])
        #expect(answer.response(envelope: "webhook").text == #"{"status":"FORBIDDEN","request_id":"r","hash":"h"}"#)
        #expect(answer.response().text == #"{"status":"FORBIDDEN","requestId":"r"}"#)
        #expect(answer.response().mistakes == [.unknownField("hash")])
        #expect(ErrorAnswer(try entry("BUSY", SampleSpec.catalog)).response().text.contains("\"errors\""))
    }

    @Test("A field has the type that it is given")
    func fieldTypes() throws {
        let answer = ErrorAnswer(
            try entry("INTERNAL_ERROR", Catalogs.linkUpV2),
            fields: ["creditsConsumed": 0, "action": "a\"\n", "timestamp": true]
        )
        let metadata = #""metadata":{"action":"a\"\n","credits_consumed":0,"timestamp":true}"#
        #expect(answer.response().text.contains(metadata), "\(answer.response().text)")
    }

    @Test("A message has its parameters, and values that were not given are absent")
    func message() throws {
        let answer = ErrorAnswer(
            try entry("INSUFFICIENT_CREDITS", Catalogs.linkUpV2),
            ["required": "5", "remaining": "2"],
            fields: ["action": "send_message", "creditsConsumed": 0]
        )
        #expect(answer.response().status == 402)
        let text = "Insufficient credits. This action requires 5 credits, but you have 2 remaining"
        let error = "\"error\":{\"code\":\"INSUFFICIENT_CREDITS\",\"message\":\"\(text)\"}"
        let metadata = "\"metadata\":{\"action\":\"send_message\",\"credits_consumed\":0}"
        #expect(answer.response().text == "{\"success\":false,\(error),\(metadata)}")
        #expect(answer.response().mistakes == [])
    }

    @Test("A wait is written in whole seconds, rounded up, and never reads as a date")
    func waits() throws {
        for (wait, text) in [
            (.zero, "0"), (.nanoseconds(1), "1"), (.milliseconds(1500), "2"), (.seconds(-3), "0"),
            (.seconds(5_000_000_000), "999999999"),
        ] as [(Duration, String)] {
            let response = ErrorAnswer(try entry("1007"), retryAfter: wait).response()
            #expect(response.headers.values(named: "Retry-After") == [text])
            #expect(response.text.contains("\"retry_after\":\(text)"))
        }
    }

    @Test("A text can stand in place of the table's message, such as for a code without one")
    func chosenMessage() throws {
        let answer = ErrorAnswer(try entry("FORBIDDEN", Catalogs.weLink), message: "{no} \"part\"")
        #expect(answer.response().text == #"{"status":"FORBIDDEN","message":"{no} \"part\""}"#)
        #expect(answer.problemDocument().text.contains(#""detail":"{no} \"part\"""#))
        #expect(answer.response().mistakes == [])
    }

    @Test("The status can be chosen, or else is the documented one, or else the one of google.rpc.Code for the kind")
    func statuses() throws {
        let inSoft = try entry("150", SampleSpec.catalog)
        #expect(ErrorAnswer(inSoft).response().status == 500)
        #expect(ErrorAnswer(inSoft, status: 503).response().status == 503)
        #expect(ErrorAnswer(try entry("WINDOW", SampleSpec.catalog)).response().status == 429)
        let mapping: [String: Int] = [
            "INVALID_ARGUMENT": 400, "UNAUTHENTICATED": 401, "PERMISSION_DENIED": 403, "NOT_FOUND": 404, "ABORTED": 409,
            "ALREADY_EXISTS": 409, "FAILED_PRECONDITION": 400, "RESOURCE_EXHAUSTED": 429, "UNIMPLEMENTED": 501,
            "DEADLINE_EXCEEDED": 504, "UNAVAILABLE": 503, "INTERNAL": 500,
        ]
        for kind in FailureKind.allCases { #expect(kind.httpStatus == mapping[kind.rpcCode]) }
    }

    @Test("A mistake omits the affected part, is reported with the response, and never prevents it")
    func mistakes() throws {
        let busy = ErrorAnswer(
            try entry("BUSY", SampleSpec.catalog),
            ["second": "3", "b": "4"],
            variant: 2,
            status: 42,
            fields: ["detial": "x"]
        )
        let response = busy.response(envelope: "lisst")
        #expect(response.status == 409)
        #expect(response.text == #"{"kind":7,"errors":{"code":"BUSY","text":"Busy for {seconds} s"}}"#)
        #expect(
            response.mistakes == [
                .unknownVariant(2), .invalidStatus(42), .missingParameter("seconds"), .unknownParameter("b"),
                .unknownParameter("second"), .unknownField("detial"), .unknownEnvelope("lisst"),
            ]
        )
        #expect(response.mistakes.map(\.description)[2] == "the message needs a value for {seconds}")
        #expect(busy.problemDocument().mistakes == Array(response.mistakes.dropLast()))
    }

    @Test("A text cannot end the header that it is in")
    func headerInjection() throws {
        let answer = ErrorAnswer(try entry("BUSY", SampleSpec.catalog), requestID: "a\r\nSet-Cookie: b\u{0}")
        #expect(answer.response(envelope: "list").headers["X-Request-Id"] == "a  Set-Cookie: b ")
    }

    @Test("A pointer with the token 0 creates a list")
    func lists() throws {
        let spec = """
            {"catalog":{"id":"t","vendor":"t","name":"T","type":"T","summary":"s"},
             "sources":[{"id":"d","title":"t","retrieved":"2026-01-01"}],
             "envelopes":[{"id":"e","code":"/errors/0/code","message":"/errors/0/text","source":"d"}],
             "errors":[{"code":"C","name":"c","kind":"conflict","message":"m","summary":"s","resolution":"r",
             "actor":"vendor","source":"d"}]}
            """
        let entry = try #require(Catalogs.catalog(Array(spec.utf8)).entries.first)
        let response = ErrorAnswer(entry).response()
        #expect(response.text == #"{"errors":[{"code":"C","text":"m"}]}"#)
        #expect(entry.catalog.failure(status: 409, headers: response.headers, body: response.body)?.message == "m")
    }

    @Test("A code of a generated enum creates the same response")
    func typed() {
        let response = Sample.Code.busy.response(["seconds": "3"], envelope: "plain", requestID: "r")
        #expect(response.headers["X-Error-Code"] == "BUSY")
        #expect(response.text == #"{"text":"Busy for 3 s"}"#)
        #expect(response == Sample.Code.busy.answer(["seconds": "3"], requestID: "r").response(envelope: "plain"))
    }
}
