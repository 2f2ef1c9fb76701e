import Testing

@Suite("Dumps within other lines")
struct WrappedDumpTests {
    private static let dump = ["HTTP/1.1 429 Too Many Requests", "Retry-After: 45", "", Found.linq]
    private static let expected = ["linq/1007 429 after 45 at 2"]

    private static func input(_ wrap: (Int, String) -> String) -> String {
        (["before"] + dump.enumerated().map { wrap($0.offset, $0.element) } + ["after"]).joined(separator: "\n")
    }

    @Test("the prefix of a collector, with a time that goes on or without one, is no part of a dump")
    func prefixes() {
        #expect(Found.all(in: Self.input { "app_1  | \($1)" }) == Self.expected)
        #expect(Found.all(in: Self.input { "[pod/api-7d9/api] \($1)" }) == Self.expected)
        #expect(Found.all(in: Self.input { "2026-03-24T12:00:00.\(100 + $0 * 9)Z \($1)" }) == Self.expected)
        #expect(Found.all(in: Self.input { "D/OkHttp: \($1)" }) == Self.expected)
        #expect(Found.all(in: Self.input { $1.isEmpty ? ">" : "> \($1)" }) == Self.expected)
        #expect(Found.all(in: Self.input { "x << \"\($1)[\\r][\\n]\"" }) == Self.expected)
    }

    @Test("a pretty-printed body is found behind a prefix, with words before its first bracket or without")
    func pretty() {
        let body = ["{", "  \"success\": false,", "  \"error\": {", "    \"code\": 1007", "  }", "}"]
        for first in ["", "send failed: "] {
            let lines = body.enumerated().map { "app[\($0.offset)]: \($0.offset == 0 ? first : "")\($0.element)" }
            #expect(Found.all(in: lines.joined(separator: "\n")) == ["linq/1007 0 after 0 at 1"])
        }
    }

    @Test("OkHttp's logger prints the response between arrows, and its request is not searched")
    func okHttp() {
        let input = """
            --> POST https://api.example.com/v3/chats http/1.1
            Content-Type: application/json

            \(Found.linq)
            --> END POST (22-byte body)
            <-- 429 Too Many Requests https://api.example.com/v3/chats (221ms)
            Retry-After: 45

            \(Found.linq)
            <-- END HTTP (131-byte body)
            """
        #expect(Found.all(in: input) == ["linq/1007 429 after 45 at 6"])
    }

    @Test("curl's trace has the lines of a response in rows of 64 bytes")
    func trace() {
        var rows = ["== Info: Connected", "<= Recv header, 32 bytes (0x20)"]
        for line in Self.dump.prefix(3) { rows += ["0000: \(line)", "<= Recv header, 17 bytes (0x11)"] }
        rows += [
            "<= Recv data, 100 bytes (0x64)", "0000: \(Found.linq.prefix(64))", "0040: \(Found.linq.dropFirst(64))",
        ]
        #expect(Found.all(in: rows.joined(separator: "\n")) == ["linq/1007 429 after 45 at 2"])
    }

    @Test("the body of a request in a dump is not a response, and its response is")
    func request() {
        let request = "POST /v3/chats HTTP/1.1\nHost: x\nContent-Type: application/json\n\n\(Found.linq)\n"
        #expect(Found.all(in: request).isEmpty)
        #expect(Found.all(in: "\(request)\nHTTP/1.1 503 X\n\n") == ["http 503 after 0 at 7"])
        #expect(Found.all(in: "GET /v3 HTTP/1.1\nHost: x\n\n\(Found.linq)\n") == ["linq/1007 429 after 30 at 4"])
    }

    @Test("a body of text ends before a blank line and before a line of a log")
    func textBody() {
        #expect(Found.all(in: "HTTP/1.1 503 X\n\nbusy\n\nHTTP 429\n").count == 2)
        #expect(Found.all(in: "HTTP/1.1 503 X\n\n2026-03-24 12:00:00 ERROR HTTP 429\n").count == 2)
    }

    @Test("an HTML page alone is one piece, whose title can name the status")
    func page() {
        let page =
            "<html>\n<head><title>504 Gateway Time-out</title></head>\n<body><h1>504 Gateway Time-out</h1>\n</html>"
        #expect(Found.all(in: page) == ["http 504 after 0 at 1"])
    }
}
