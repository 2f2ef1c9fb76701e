import ErrataRuntime
import Testing

@Suite("The body's delay")
struct BodyDelayTests {
    @Test(
        "A number of seconds, or a string that is one, is rounded up",
        arguments: [
            ("30", 30), ("2.5", 3), ("0", 0), ("-0", 0), ("\"30\"", 30), ("\"0.1\"", 1), ("3e1", 30),
            ("1e300", 2_147_483_648),
            ("\"\\u0033\"", 3),
        ]
    )
    func numbers(json: String, expected: Int) {
        #expect(linq(429, linqBody(code: "1007", ",\"retry_after\":\(json)"))?.serverDelay == expected)
    }

    @Test(
        "Everything else is ignored, and the code is read all the same",
        arguments: [
            "-5", "1e400", "true", "null", "[30]", "{\"s\":30}", "\"soon\"", "\"\"", "\"30s\"", "\"-1\"", "\"1e400\"",
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

    @Test("Where the table names a header, that is read like Retry-After")
    func header() {
        let headers: HeaderFields = ["X-Wait": " 12 "]
        #expect(sample(500, "{\"errors\":{\"code\":\"BUSY\"}}", headers)?.serverDelay == 12)
        #expect(sample(500, "{\"errors\":{\"code\":\"BUSY\"}}", ["X-Wait": "soon"])?.serverDelay == nil)
    }
}
