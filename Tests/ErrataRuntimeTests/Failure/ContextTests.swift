import ErrataRuntime
import Testing

@Suite("The context of a failure")
struct ContextTests {
    private func linkUp(_ metadata: String) -> UntypedFailure? {
        Catalogs.linkUpV2.failure(
            status: 429,
            body: "{\"success\":false,\"error\":{\"code\":\"RATE_LIMITED\"},\"metadata\":\(metadata)}"
        )
    }

    @Test("LinkUp's metadata is typed")
    func metadata() {
        let failure = linkUp(
            "{\"action\":\"get_profile\",\"credits_consumed\":0,\"timestamp\":\"2026-03-24T12:00:00Z\"}"
        )
        #expect(failure?.action == "get_profile")
        #expect(failure?.creditsConsumed == 0)
        #expect(failure?.timestamp?.secondsSince1970 == Int64(noon))
        #expect(failure?.webhookHash == nil)
        #expect(failure?.requestID == nil)
    }

    @Test(
        "What is missing is nil",
        arguments: ["{}", "null", "{\"action\":null,\"credits_consumed\":null}", "[]", "7"]
    )
    func missing(metadata: String) {
        let failure = linkUp(metadata)
        #expect(failure?.entry?.codeText == "RATE_LIMITED")
        #expect(failure?.action == nil)
        #expect(failure?.creditsConsumed == nil)
        #expect(failure?.timestamp == nil)
    }

    @Test("A malformed value is nil, and stays in the fields")
    func otherForms() {
        let failure = linkUp("{\"action\":7,\"credits_consumed\":\"many\",\"timestamp\":\"yesterday\"}")
        #expect(failure?.action == "7")
        #expect(failure?.creditsConsumed == nil)
        #expect(failure?.fields["creditsConsumed"] == "many")
        #expect(failure?.timestamp == nil)
        #expect(failure?.fields["timestamp"] == "yesterday")
    }

    @Test("Credits can be any JSON number", arguments: [("0.5", 0.5), ("\"3\"", 3), ("1e1", 10), ("-1", -1)])
    func credits(json: String, number: Double) {
        #expect(linkUp("{\"credits_consumed\":\(json)}")?.creditsConsumed == number)
    }

    @Test(
        "Credits that are not a number, or beyond Double's range, are nil",
        arguments: ["1e400", "\" 2 \"", "true"]
    )
    func noCredits(json: String) {
        let failure = linkUp("{\"credits_consumed\":\(json)}")
        #expect(failure?.creditsConsumed == nil)
        #expect(failure?.isCharged == false)
    }

    @Test("The body's own figure overrides the policy: LinkUp v2 never charges unless the response says so")
    func charged() {
        #expect(linkUp("{}")?.isCharged == false)
        #expect(linkUp("{\"credits_consumed\":2}")?.isCharged == true)
        #expect(linkUp("{\"credits_consumed\":0}")?.isCharged == false)
    }

    @Test("We-Link's webhook has a hash, and its response has none")
    func hash() {
        let webhook = Catalogs.weLink.failure(
            status: nil,
            body: "{\"status\":\"WRONG_PASSWORD\",\"request_id\":\"r\",\"message\":\"wrong password\",\"hash\":\"h1\"}"
        )
        #expect(webhook?.webhookHash == "h1")
        #expect(webhook?.requestID == "r")
        let answer = Catalogs.weLink.failure(status: 400, body: "{\"status\":\"BAD_REQUEST\",\"requestId\":\"r\"}")
        #expect(answer?.webhookHash == nil)
        #expect(answer?.requestID == "r")
    }

    @Test("The parameters of LinkUp's messages are available by name, and numbers as numbers")
    func parameters() {
        func failure(_ code: String, _ message: String) -> UntypedFailure? {
            let error = "{\"code\":\"\(code)\",\"message\":\"\(message)\"}"
            return Catalogs.linkUpV2.failure(status: 400, body: "{\"success\":false,\"error\":\(error)}")
        }
        let action = failure("INVALID_ACTION", "Unknown action 'foo' for category 'bar'")?.parameters
        #expect(action?["action"] == "foo")
        #expect(action?["category"] == "bar")
        let message = "Insufficient credits. This action requires 3 credits, but you have 1 remaining"
        let credits = failure("INSUFFICIENT_CREDITS", message)?.parameters
        #expect(credits?.map(\.name) == ["required", "remaining"])
        #expect(credits?.map(\.integer) == [3, 1])
        #expect(failure("INSUFFICIENT_CREDITS", "No credits")?.parameters == [])
        #expect(NamedValue(name: "n", value: "three").integer == nil)
    }

    @Test("Half of a surrogate pair in a text reads as U+FFFD and is flagged")
    func surrogates() {
        let failure = linq(429, linqBody(code: "1007", ",\"message\":\"a\\udc00b\""))
        #expect(failure?.entry?.codeText == "1007")
        #expect(failure?.message == "a\u{FFFD}b")
        #expect(failure?.flags == .loneSurrogate)
    }
}

@Suite("Timestamps of RFC 3339")
struct TimestampTests {
    @Test(
        "Seconds are counted from 1970 in UTC",
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("2026-03-24T12:00:00Z", noon), ("2026-03-24t14:00:00+02:00", noon),
            ("2026-03-24 06:30:00-05:30", noon), ("1969-12-31T23:59:59z", -1), ("2000-02-29T00:00:00Z", 951_782_400),
            ("2016-12-31T23:59:60Z", 1_483_228_800), ("0000-01-01T00:00:00Z", -62_167_219_200),
        ]
    )
    func seconds(text: String, seconds: Int) {
        #expect(Timestamp(text)?.secondsSince1970 == Int64(seconds))
        #expect(Timestamp(text)?.nanoseconds == 0)
    }

    @Test("A fraction counts to the ninth digit")
    func fractions() {
        #expect(Timestamp("1970-01-01T00:00:00.5Z")?.nanoseconds == 500_000_000)
        #expect(Timestamp("1970-01-01T00:00:00.0000000019Z")?.nanoseconds == 1)
        #expect(Timestamp("1969-12-31T23:59:59.25Z")?.secondsSince1970 == -1)
        #expect(Timestamp("1970-01-01T00:00:00.\(String(repeating: "9", count: 99))Z")?.nanoseconds == 999_999_999)
    }

    @Test(
        "Anything else is nil",
        arguments: [
            "", "1970-01-01", "1970-01-01T00:00:00", "1970-13-01T00:00:00Z", "1970-02-29T00:00:00Z",
            "1970-01-00T00:00:00Z",
            "1970-01-01T24:00:00Z", "1970-01-01T00:60:00Z", "1970-01-01T00:00:61Z", "1970-01-01T00:00:00.Z",
            "1970-01-01T00:00:00Zx", "1970-01-01T00:00:00+0200", "1970-1-1T00:00:00Z", "Tue, 24 Mar 2026 12:00:00 GMT",
            "+970-01-01T00:00:00Z", "1774353600",
        ]
    )
    func others(text: String) {
        #expect(Timestamp(text) == nil)
    }
}
