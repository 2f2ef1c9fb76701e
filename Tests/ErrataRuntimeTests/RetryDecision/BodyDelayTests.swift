import ErrataRuntime
import Testing

@Suite("The body's delay")
struct BodyDelayTests {
    @Test(
        "A number of seconds, or a string that is one, is rounded up",
        arguments: [
            ("30", 30), ("2.5", 3), ("0", 0), ("-0", 0), ("\"30\"", 30), ("\"0.1\"", 1), ("3e1", 30),
            ("1e300", 2_147_483_648), ("\"\\u0033\"", 3), ("\" 30 \"", 30), ("\"30s\"", 30), ("\"PT2M\"", 120),
            ("1774353630", 30), ("1774353630000", 30), ("1774353629.5", 30), ("\"2026-03-24T12:00:30Z\"", 30),
            ("\"Tue, 24 Mar 2026 12:00:30 GMT\"", 30),
        ]
    )
    func numbers(json: String, expected: Int) {
        let headers: HeaderFields = ["Date": "Tue, 24 Mar 2026 12:00:00 GMT"]
        #expect(linq(429, linqBody(code: "1007", ",\"retry_after\":\(json)"), headers)?.serverDelay == expected)
    }

    @Test(
        "Everything else is ignored, and the code is still read",
        arguments: [
            "-5", "1e400", "true", "null", "[30]", "{\"s\":30}", "\"soon\"", "\"\"", "\"s30\"", "\"-1\"", "\"1e400\"",
            "\"3e1\"", "1774353630",
        ]
    )
    func malformed(json: String) {
        let failure = linq(429, linqBody(code: "1007", ",\"retry_after\":\(json)"))
        #expect(failure?.serverDelay == nil)
        #expect(failure?.entry?.codeText == "1007")
    }

    @Test("The longer of body and headers counts")
    func longest() {
        let body = linqBody(code: "1007", ",\"retry_after\":20")
        #expect(linq(429, body, ["Retry-After": "10"])?.serverDelay == 20)
        #expect(linq(429, body, ["Retry-After": "30"])?.serverDelay == 30)
    }

    @Test("A header that the table names is parsed like any other wait")
    func header() {
        let headers: HeaderFields = ["X-Wait": " 12 "]
        #expect(sample(500, "{\"errors\":{\"code\":\"BUSY\"}}", headers)?.serverDelay == 12)
        #expect(sample(500, "{\"errors\":{\"code\":\"BUSY\"}}", ["X-Wait": "soon"])?.serverDelay == nil)
        #expect(sample(500, "{\"errors\":{\"code\":\"BUSY\"}}", ["X-Wait": "PT1M"])?.serverDelay == 60)
    }
}
