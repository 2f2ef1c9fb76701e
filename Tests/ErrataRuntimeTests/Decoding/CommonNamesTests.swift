import ErrataRuntime
import Testing

@Suite("Common names in a foreign response")
struct CommonNamesTests {
    private func http(_ body: String, _ headers: HeaderFields = [:], status: Int = 429) throws -> UntypedFailure {
        try #require(HTTP.catalog.failure(status: status, headers: headers, body: body))
    }

    @Test(
        "A code is found",
        arguments: [
            (#"{"error":{"code":"rate_limit_exceeded","type":"requests"}}"#, "rate_limit_exceeded"),
            (#"{"type":"error","error":{"type":"rate_limit_error"}}"#, "rate_limit_error"),
            (#"{"__type":"com.amazonaws.dynamodb.v20120810#ThrottlingException"}"#, "ThrottlingException"),
            (#"{"code":20429,"status":429}"#, "20429"),
            (#"[{"errorCode":"INVALID_SESSION_ID"}]"#, "INVALID_SESSION_ID"),
            (#"{"errors":[{"message":"m","extensions":{"code":"THROTTLED"}}]}"#, "THROTTLED"),
            (#"{"error":"invalid_grant","error_description":"d"}"#, "invalid_grant"),
            (#"{"status":"Failure","reason":"TooManyRequests","code":429}"#, "TooManyRequests"),
            (#"{"error":{"code":429,"status":"RESOURCE_EXHAUSTED"}}"#, "RESOURCE_EXHAUSTED"),
            (#"{"title":"CreditsDepleted"}"#, "CreditsDepleted"), ("<E><Code>SlowDown</Code></E>", "SlowDown"),
        ]
    )
    func codes(body: String, code: String) throws {
        let failure = try http(body)
        #expect(failure.rawCode == code)
        #expect(failure.flags == .genericNames)
    }

    @Test(
        "The status again, 0, and several words are no code",
        arguments: [
            #"{"code":429}"#, #"{"code":"429"}"#, #"{"code":0}"#, #"{"code":""}"#, #"{"code":"too many of them"}"#,
            #"{"code":true}"#, #"{"error":"Rate limit exceeded"}"#, "429", "\"code\"",
        ]
    )
    func noCodes(body: String) throws {
        #expect(try http(body).rawCode == nil)
    }

    @Test(
        "A message is found",
        arguments: [
            #"{"message":"Slow down."}"#, #"{"error":{"message":"Slow down."}}"#, #"{"Message":"Slow down."}"#,
            #"{"error":"x","error_description":"Slow down."}"#, #"{"detail":"Slow down."}"#,
            #"{"title":"Slow down."}"#, #"{"errors":[{"message":"Slow down."}]}"#, #"{"error":"Slow down."}"#,
            #"{"errors":["Slow down."]}"#, " Slow down.\n", "<E><Message a='1'> Slow down. </Message></E>",
            "<s:Fault><faultstring>Slow down.</faultstring></s:Fault>",
        ]
    )
    func messages(body: String) throws {
        #expect(try http(body).message == "Slow down.")
        #expect(linq(429, body)?.message == "Slow down.")
    }

    @Test(
        "Pages, programs' output, long text and text with JSON in it are no message",
        arguments: [
            "<html><body>Slow down.</body></html>", "a\nb c", "word", "data: {\"a\":1}", "a\u{1B}[1m b",
            String(repeating: "a ", count: 200),
        ]
    )
    func noMessages(body: String) throws {
        #expect(try http(body).message == nil)
    }

    @Test("The five entities of XML are decoded, and an empty element is passed over")
    func entities() throws {
        let body = "<a><Message/><Message></Message><Message>&lt;a&gt; &amp; &quot;b&quot; &#33;</Message></a>"
        #expect(try http(body).message == "<a> & \"b\" &#33;")
        #expect(try http("<a><Message").message == nil)
    }

    @Test(
        "A request id is found in headers, then in the body, and last in those of an edge",
        arguments: [
            (["X-Request-Id": "a", "CF-Ray": "c"], "{}", "a"), (["request-id": "a"], "{}", "a"),
            (["x-amzn-RequestId": "a"], "{}", "a"), (["CF-Ray": "c"], #"{"request_id":"b"}"#, "b"),
            (["CF-Ray": "c"], "<html></html>", "c"), ([:], #"{"error":{"requestId":"b"}}"#, "b"),
            ([:], "<R><RequestId>b</RequestId></R>", "b"), ([:], #"{"correlationId":"b"}"#, "b"),
        ] as [(HeaderFields, String, String)]
    )
    func requestIDs(headers: HeaderFields, body: String, id: String) throws {
        #expect(try http(body, headers).requestID == id)
    }

    @Test(
        "A wait is found in seconds, with its unit, and in milliseconds by its name",
        arguments: [
            (#"{"retry_after":1.2}"#, 2), (#"{"retryAfter":"30"}"#, 30), (#"{"details":{"retryAfterSeconds":10}}"#, 10),
            (#"{"error":{"details":[{"a":1},{"retryDelay":"58s"}]}}"#, 58), (#"{"retry_after_ms":1500}"#, 2),
            (#"{"parameters":{"retry_after":5}}"#, 5), (#"{"error":{"retryAfterMs":"250"}}"#, 1),
        ]
    )
    func waits(body: String, seconds: Int) throws {
        #expect(try http(body).serverDelay == seconds)
        #expect(try http(body, ["Retry-After": "1"]).serverDelay == max(seconds, 1))
        #expect(try http(body, ["Retry-After": "100"]).serverDelay == 100)
        #expect(HTTP.catalog.triage(status: 429, body: body)?.retry == (try http(body).retry))
    }

    @Test("A code that was found so is never looked up: rung, verdict, category and label are those of the status")
    func onlyForPeople() throws {
        let body = #"{"code":1007,"message":"m"}"#
        let (failure, plain) = (try #require(linq(503, body)), try #require(linq(503, "")))
        #expect(failure.rawCode == "1007")
        #expect(failure.ownCode == nil)
        #expect(failure.entry == nil)
        #expect(failure.category == nil)
        #expect(failure.recognition == plain.recognition)
        #expect(failure.retry == plain.retry)
        #expect(failure.label == plain.label)
        #expect(failure.description == plain.description)
    }

    @Test("The vendor's own parts are not completed by common names")
    func own() {
        let failure = linq(429, #"{"success":false,"error":{"code":1007},"message":"m"}"#, ["X-Request-Id": "r"])
        #expect(failure?.message == nil)
        #expect(failure?.requestID == nil)
        #expect(failure?.flags == [])
    }

    @Test("A body above 64 KiB is not searched, and no depth or list is too much", arguments: [65_500, 65_600])
    func sizes(size: Int) throws {
        let body = #"{"message":"m","x":""# + String(repeating: "a", count: size - 21) + "\"}"
        #expect(try http(body).message == (size > 65_536 ? nil : "m"))
        let deep = String(repeating: "[", count: 400) + #"{"message":"m"}"# + String(repeating: "]", count: 400)
        #expect(try http(deep).message == "m")
    }
}
