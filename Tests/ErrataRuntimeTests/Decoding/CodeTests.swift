import ErrataRuntime
import Testing

@Suite("Codes")
struct CodeTests {
    @Test(
        "A number and a string of the same digits are one code, however the number is written",
        arguments: ["1007", "\"1007\"", "1007.0", "1.007e3", "10070e-1", "0.1007E+4"]
    )
    func spellings(json: String) {
        let failure = linq(429, linqBody(code: json))
        #expect(failure?.entry?.codeText == "1007")
        #expect(failure?.isExact == true)
        #expect(failure?.recognition == .code)
    }

    @Test("The code is kept as it was sent")
    func raw() {
        #expect(linq(429, linqBody(code: "1.007e3"))?.rawCode == "1.007e3")
        #expect(linq(429, linqBody(code: "1007.5"))?.rawCode == "1007.5")
        #expect(linq(429, linqBody(code: "\" x\\u0000\\n \""))?.rawCode == " x\u{0}\n ")
        #expect(linq(429, linqBody(code: "\"\""))?.rawCode == "")
        let digits = String(repeating: "9", count: 1_000_000)
        #expect(linq(429, linqBody(code: digits))?.rawCode == digits)
    }

    @Test(
        "A number that is not whole or exceeds Int64 is an unknown code",
        arguments: ["1007.5", "1e400", "9223372036854775808", "1007.0000000000000000001", "-1e400", "1e-400"]
    )
    func unknownNumbers(json: String) {
        let failure = linq(429, linqBody(code: json))
        #expect(failure?.rawCode == json)
        #expect(failure?.entry == nil)
        #expect(failure?.recognition == .generic)
    }

    @Test(
        "True, false, null, an array and an object are not codes",
        arguments: ["true", "false", "null", "[]", "{}", "[1007]", "{\"value\":1007}"]
    )
    func otherTypes(json: String) {
        let failure = linq(429, linqBody(code: json, ",\"message\":\"m\",\"retry_after\":3"))
        #expect(failure?.rawCode == nil)
        #expect(failure?.recognition == .generic)
        #expect(failure?.message == "m")
        #expect(failure?.serverDelay == 3)
    }

    @Test("Another case and surrounding blanks are recognized and flagged, and the status decides about the retry")
    func inexact() {
        for code in ["invalid_api_key", "Invalid_Api_Key", " INVALID_API_KEY\\t", "\\r\\ninvalid_API_key "] {
            let body = "{\"success\":false,\"error\":{\"code\":\"\(code)\"}}"
            let failure = Catalogs.linkUpV2.failure(status: 503, body: body)
            #expect(failure?.entry?.codeText == "INVALID_API_KEY")
            #expect(failure?.isExact == false)
            #expect(failure?.flags.contains(.inexactCode) == true)
            #expect(failure?.kind == .unauthenticated)
            #expect(failure?.retry.reason == .generic)
            #expect(failure?.retry.verdict == .afterDelay)
        }
    }

    @Test("An inexact code does not take its category's hint either")
    func inexactCategory() {
        let failure = linq(503, linqBody(code: "\" 1001\""))
        #expect(failure?.category?.id == "client")
        #expect(failure?.retry.reason == .generic)
        #expect(failure?.retry.verdict == .afterDelay)
    }

    @Test("Where two codes match inexactly, neither is recognized; an exact one is")
    func ambiguous() {
        #expect(sample(500, "{\"kind\":7,\"errors\":{\"code\":\"MIXED\"}}")?.entry == nil)
        #expect(sample(500, "{\"kind\":7,\"errors\":{\"code\":\"MIXED\"}}")?.rawCode == "MIXED")
        #expect(sample(500, "{\"kind\":7,\"errors\":{\"code\":\"mixed\"}}")?.entry?.name == "mixedLower")
        #expect(sample(500, "{\"kind\":7,\"errors\":{\"code\":\" Mixed\"}}")?.entry?.name == "mixedUpper")
    }

    @Test("Only ASCII is folded, and canonically equivalent spellings are different codes")
    func bytes() {
        #expect(sample(500, "{\"kind\":7,\"errors\":{\"code\":\"Caf\\u00e9\"}}")?.isExact == true)
        #expect(sample(500, "{\"kind\":7,\"errors\":{\"code\":\"CAF\\u00e9\"}}")?.isExact == false)
        #expect(sample(500, "{\"kind\":7,\"errors\":{\"code\":\"Cafe\\u0301\"}}")?.entry == nil)
        #expect(sample(500, "{\"kind\":7,\"errors\":{\"code\":\"CAF\\u00c9\"}}")?.entry == nil)
        #expect(sample(500, "{\"kind\":7,\"errors\":{\"code\":\"\\u00a0BUSY\"}}")?.entry == nil)
    }

    @Test("Half of a surrogate pair makes a code unknown and is flagged")
    func surrogates() {
        let failure = linq(429, linqBody(code: "\"A\\ud800\""))
        #expect(failure?.rawCode == "A\u{FFFD}")
        #expect(failure?.flags == .loneSurrogate)
        #expect(failure?.recognition == .generic)
        #expect(sample(500, "{\"kind\":7,\"errors\":{\"code\":\"ODD\\ufffd\"}}")?.entry?.name == "odd")
        #expect(sample(500, "{\"kind\":7,\"errors\":{\"code\":\"ODD\\ud800\"}}")?.entry == nil)
    }

    @Test("A code can be in a header")
    func header() {
        #expect(sample(503, "", ["x-error-code": " BUSY "])?.entry?.name == "busy")
        #expect(sample(503, "", ["x-error-code": " BUSY "])?.isExact == true)
        #expect(sample(503, "", ["x-error-code": "150"])?.entry?.name == "inSoft")
        #expect(sample(503, "", ["x-error-code": "NEW"])?.rawCode == "NEW")
    }
}
