import ErrataRuntime
import Testing

@Suite("Descriptions")
struct DescriptionTests {
    private let secret = "<s3cret>\\u001b[31m\\u202e"

    private var failure: UntypedFailure? {
        linq(429, linqBody(code: "\"NEW\(secret)\"", ",\"message\":\"\(secret)\",\"retry_after\":3"))
    }

    @Test("The description says what the table says and nothing that the server sent")
    func description() {
        let known = linq(429, linqBody(code: "1007", ",\"message\":\"\(secret)\""))
        #expect(known?.description.hasPrefix("linq/1007 rateLimitExceeded, status 429: ") == true)
        #expect(known?.description.contains("s3cret") == false)
        #expect(failure?.description.hasPrefix("linq with an unknown code, status 429: ") == true)
        #expect(failure?.description.contains("s3cret") == false)
        #expect(linq(nil, "{\"success\":false}")?.description == "linq without a code")
    }

    @Test("The debug description has all server texts, escaped")
    func debug() {
        let text = failure?.debugDescription ?? ""
        #expect(text.contains("code \"NEW<s3cret>\\u001b[31m\\u202e\""))
        #expect(text.contains("request \"t1\""))
        #expect(text.contains("wait 3 s"))
        #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E })
    }

    @Test("The debug description truncates long texts")
    func long() {
        let long = String(repeating: "x", count: 100_000)
        let codes = (0..<50).map { "{\"code\":\"\($0)\(long)\"}" }.joined(separator: ",")
        let failure = sample(500, "{\"kind\":7,\"credits\":\"\(long)\",\"errors\":[\(codes)]}")
        let text = failure?.debugDescription ?? ""
        #expect(text.contains("…"))
        #expect(text.contains("and 44 more"))
        #expect(text.utf8.count < 3000)
    }

    @Test("Flags have stable names")
    func flags() {
        #expect(
            FailureFlags([.tooDeep, .duplicateKey, .retryRefused]).ids == [
                "duplicate-key", "too-deep", "retry-refused",
            ]
        )
        #expect(FailureFlags(rawValue: (1 << 13) - 1).ids.count == 13)
        #expect(FailureFlags(rawValue: -1).ids.count == 13)
    }
}
