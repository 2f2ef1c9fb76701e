import ErrataJSON
import ErrataRuntime
@testable import ErrataWire
import Testing

@Suite("Header fields in text")
struct PrintedHeadersTests {
    private static func fields(_ text: String) -> [String] {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            let fields = PrintedHeaders.fields(in: bytes).map { "\($0.name): \($0.value)" }
            #expect(PrintedHeaders.canHold(bytes) == !fields.isEmpty)
            return fields
        }
    }

    @Test(
        "a field is found however it is printed",
        arguments: [
            "Retry-After: 45", "x y retry-after=45 status=429", "[(b'retry-after', b'45'), (b'x-y', b'1')]",
            "\"Retry-After\" = 45;", "\"Retry-After\" =     (\n        45\n    );", "{'retry-after': '45', 'a': 'b'}",
            "Header:map[A:[b] Retry-After:[45]]", "<CIMultiDictProxy('Retry-After': '45')>",
            "[(\"retry-after\", \"45\")]",
            "[Retry-After:\"45\", Vary:\"a\"]", "{retry-after=[45], a=[b]}", "<< \"Retry-After: 45[\\r][\\n]\"",
            #""headers\nRetry-After: 45\r\nA: b""#, #"{\"retry-after\":\"45\"}"#, "{\"retry-after\" => \"45\"}",
            "> < Retry-After: 45\r", "{\"retry-after\", \"45\"}", "`Retry-After`: 45", "Retry-After: 45 (seconds)",
        ]
    )
    func notations(text: String) {
        #expect(Self.fields(text) == ["retry-after: 45"])
    }

    @Test("every name that decoding reads is found, in capitals and behind an escape, too")
    func names() {
        for name in HeaderFields.decodedNames where !["server", "content-type"].contains(name) {
            let texts = ["\(name): 45", "x {'\(name.uppercased())': '45'}", "\"a\\n\(name): 45\""]
            for text in texts { #expect(Self.fields(text).first?.hasPrefix("\(name): ") == true, "\(text)") }
        }
    }

    @Test("dates and lists hold commas")
    func values() {
        #expect(
            Self.fields("Retry-After: Tue, 24 Mar 2026 12:00:00 GMT") == ["retry-after: Tue, 24 Mar 2026 12:00:00 GMT"]
        )
        #expect(
            Self.fields("date:[Tue, 24 Mar 2026 12:00:00 GMT] retry-after:[3] x")
                == ["date: Tue, 24 Mar 2026 12:00:00 GMT", "retry-after: 3"]
        )
        #expect(Self.fields("RateLimit: \"default\";r=0;t=30") == ["ratelimit: \"default\";r=0;t=30"])
        #expect(Self.fields("x-request-id: a-b_c, CF-Ray=8d-FRA") == ["x-request-id: a-b_c", "cf-ray: 8d-FRA"])
    }

    @Test(
        "prose, lists of names and other words are no fields",
        arguments: [
            "the Retry-After header says 45", "Overriding the backoff 1s with the retry-after 7s from the error",
            "\"access-control-expose-headers\": \"ETag, Retry-After, X-RateLimit-Limit, X-RateLimit-Reset\"",
            "['Retry-After', 'X-RateLimit-Reset']", "my-retry-after: 5", "x_retry-after: 5", "server: api.example.com",
            "date: Tue, 24 Mar 2026 12:00:00 GMT", "content-type: text/html", "retry-after:", "Retry-After", "",
        ]
    )
    func others(text: String) {
        #expect(Self.fields(text).isEmpty)
    }

    @Test(
        "an object of header names is a set of headers",
        arguments: [
            ("{\"Retry-After\": 45}", true), ("{\"Content-Type\": \"a\", \"Via\": [\"b\"]}", true),
            ("{\"date\": \"a\", \"message\": \"b\"}", false), ("{\"retry-after\": 1, \"error\": {}}", false),
            ("{}", false), ("[]", false), ("{\"code\": 1007}", false),
        ]
    )
    func objects(json: String, isHeaders: Bool) throws {
        try Array(json.utf8).withUnsafeBufferPointer { bytes in
            let root = try JSONDocument(validating: bytes).root
            #expect(PrintedHeaders.isHeaders(root) == isHeaders)
        }
    }
}
