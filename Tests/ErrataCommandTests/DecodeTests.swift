import Foundation
import Testing

@Suite("errata decode")
struct DecodeTests {
    private static let body = #"{"success":false,"error":{"code":1007,"message":"Rate limit exceeded"},"trace_id":"t"}"#
    private static let keys: Set<String> = [
        "catalog", "recognition", "origin", "status", "statusMismatch", "code", "rawCode", "coarserCodes", "exact",
        "message",
        "parameters", "requestID", "delaySeconds", "retry", "effect", "charged", "fields", "flags", "candidates",
        "entry",
        "summary", "resolution", "actor", "retryText", "category", "transport", "support", "rest", "request", "line",
        "time",
    ]

    private func failure(_ input: String, _ options: String...) throws -> [String: Any] {
        let result = try Command.run(["decode", "--format", "json"] + options, input: Data(input.utf8))
        #expect(result.status == 0)
        let failure = try #require(result.objects?.first)
        #expect(Set(failure.keys) == Self.keys)
        return failure
    }

    @Test("a dump gives status, headers and body, with lines that end in CRLF or LF", arguments: ["\r\n", "\n"])
    func dump(end: String) throws {
        let head = ["HTTP/1.1 429 Too Many Requests", "Content-Type: application/json", "retry-after:  30 ", "", ""]
        let found = try failure(head.joined(separator: end) + Self.body)
        #expect(found["catalog"] as? String == "linq")
        #expect(found["recognition"] as? String == "code")
        #expect(found["status"] as? Int == 429)
        #expect(found["code"] as? Int == 1007)
        #expect(found["rawCode"] as? String == "1007")
        #expect(found["exact"] as? Bool == true)
        #expect(found["requestID"] as? String == "t")
        #expect(found["delaySeconds"] as? Int == 30)
        let retry = try #require(found["retry"] as? [String: Any])
        #expect(Set(retry.keys) == ["verdict", "seconds", "because"])
        #expect(retry["because"] as? String == "server")
        #expect((found["entry"] as? [String: Any])?["name"] as? String == "rateLimitExceeded")
    }

    @Test(
        "the last of several header blocks counts",
        arguments: [
            "HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 200 Connection established\r\n\r\n",
            "HTTP/2 302 \r\nlocation: /x\r\nretry-after: 99\r\n\r\n",
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 301 Moved\r\nX: y\r\n\r\n",
        ]
    )
    func blocks(first: String) throws {
        let found = try failure(first + "HTTP/2 429 \r\nx: y\r\n\r\n" + Self.body)
        #expect(found["status"] as? Int == 429)
        #expect(found["delaySeconds"] is NSNull)
    }

    @Test("a bare body has no status unless one is given, and headers can be added")
    func bareBody() throws {
        #expect(try failure(Self.body)["status"] is NSNull)
        let found = try failure(Self.body, "--status", "429", "--header", "Retry-After: 7", "--vendor", "linq")
        #expect(found["status"] as? Int == 429)
        #expect(found["delaySeconds"] as? Int == 7)
        #expect(try Command.run("decode", "--header", "nonsense").status == 64)
        for status in ["0", "99", "1000", "-5"] {
            #expect(try Command.run("decode", "--status=\(status)", input: Self.body).status == 64)
        }
    }

    @Test("bytes that are not text do not hide any part of the response")
    func binary() throws {
        var input = Data("HTTP/1.1 503 X\r\nX-Odd: ".utf8)
        input += [0xFF, 0x0D, 0x0A, 0x0D, 0x0A, 0x1F, 0x8B, 0x00, 0xFF, 0xFE]
        let result = try Command.run(["decode", "--vendor", "linq", "--format", "json"], input: input)
        #expect(result.objects?.first?["status"] as? Int == 503)
        #expect(result.objects?.first?["flags"] as? [String] == ["not-json"])
    }

    @Test("a success is not an error and exits with 0, input without a response exits with 1")
    func nothing() throws {
        for input in ["HTTP/1.1 204 No Content\r\n\r\n", #"{"success": true, "data": []}"#, #"{"status": 200}"#] {
            let result = try Command.run("decode", input: input)
            #expect(result.status == 0)
            #expect(result.text == "No error.\n")
            #expect(try Command.run("decode", "--format", "json", input: input).text == "[]\n")
        }
        for input in ["", "hello", "42", "HTTP/1.1 bad\r\n\r\n", #"{"success": fal"#, #"{"data": []}"#] {
            let result = try Command.run("decode", "--format", "json", input: input)
            #expect(result.status == 1)
            #expect(result.text == "[]\n")
            #expect(result.talk.contains("not a response"))
        }
    }

    @Test("without a vendor, all equal matches are named; a status alone is attributed to HTTP")
    func candidates() throws {
        let unknown = try failure(#"{"success":false,"error":{"code":"NEW","message":"x"}}"#, "--status", "503")
        #expect(unknown["code"] as? String == "NEW")
        #expect(unknown["catalog"] as? String == "linkup-v2")
        #expect(unknown["candidates"] as? [String] == ["linq"])
        let bare = try failure("", "--status", "429")
        #expect(bare["catalog"] as? String == "http")
        #expect(bare["candidates"] as? [String] == [])
        #expect((bare["entry"] as? [String: Any])?["code"] as? Int == 429)
    }

    @Test(
        "equal failures become one page, with how often and the ids of their requests",
        arguments: ["text", "markdown"]
    )
    func equalFailures(format: String) throws {
        let other = #"{"success":false,"error":{"code":3006},"trace_id":"x"}"#
        let again = Self.body.replacing(#""t""#, with: #""u""#)
        let input = [Self.body, other, again, Self.body].joined(separator: "\n")
        let text = try Command.run("decode", "--format", format, input: input).text
        #expect(text.matches(of: /3 times/).count == 1)
        #expect(text.matches(of: /Requests came faster/).count == 1)
        #expect(text.contains(/Request ids\W+t, u\n/))
        let first = try #require(text.firstRange(of: "linq/1007"))
        let second = try #require(text.firstRange(of: "linq/3006"))
        #expect(first.lowerBound < second.lowerBound)
        #expect(try Command.run("decode", "--format", "json", input: input).objects?.count == 4)
    }

    @Test("a status that nobody registered has a headline of its own")
    func unregistered() throws {
        let input = "HTTP/1.1 520 X\r\n\r\n"
        let words = "treated as 500, Internal Server Error"
        #expect(try Command.run("decode", input: input).text.hasPrefix("HTTP 520  not registered; \(words)\n\n"))
        let ticket = try Command.run("decode", "--format", "markdown", input: input).text
        #expect(ticket.hasPrefix("## HTTP 520\n\nNot registered; \(words).\n"))
        #expect(try Command.run("decode", "--status", "600", input: "").text.hasPrefix("HTTP 600  no valid status; "))
        let edge = try Command.run("decode", input: "HTTP/1.1 520 X\r\nCF-Ray: 1\r\n\r\n").text
        #expect(edge.hasPrefix("http/520 "))
    }

    @Test("the page of a foreign response shows what common names tell, and nothing that says nothing")
    func foreign() throws {
        let input = """
            HTTP/2 429 \r\nretry-after: 12\r\nrequest-id: req_1\r\n\r\n{"type":"error","error":{"type":"rate_limit_error",\
            "message":"This would exceed your limit."}}
            """
        let text = try Command.run("decode", input: input).text
        for words in [
            "after 12 seconds (as the server asks)\n", "not clear who answered", "Code          rate_limit_error",
            "Message       This would exceed your limit.", "Request id    req_1",
        ] {
            #expect(text.contains(words), "\(words)")
        }
        for words in ["Charged", "Who acts", "Fits as well", "Retry-After", "not in the table", "Odd"] {
            #expect(!text.contains(words), "\(words)")
        }
        let found = try failure(input)
        #expect(found["code"] as? String == "rate_limit_error")
        #expect(found["origin"] as? String == "unknown")
        #expect(found["flags"] as? [String] == ["generic-names"])
    }

    @Test("the JSON tells everything that the page shows")
    func everything() throws {
        let body = #"{"success":false,"error":[{"code":"NEW","message":"a"},{"code":"MORE","message":"b"}]}"#
        let found = try failure(body, "--vendor", "linkup-v2", "--status", "503")
        let rest = try #require(found["rest"] as? [[String: Any]])
        #expect(rest.map { $0["code"] as? String } == ["MORE"])
        #expect(rest.map { $0["message"] as? String } == ["b"])
        #expect((found["resolution"] as? String)?.isEmpty == false)
        #expect((found["retryText"] as? String)?.hasPrefix("yes, ") == true)
        let lost = try failure("curl: (28) Operation timed out")
        #expect(lost["transport"] as? String == "timedOut")
        #expect(lost["summary"] is String)
    }

    @Test("the page says what to do, and matches its golden file")
    func page() throws {
        let input = """
            HTTP/1.1 422 X\r\nRetry-After: 60\r\n\r\n{"ok": false, "credits": 3, "trace": "t-1", "error": {"code": \
            101, "message": "The \\u001b[2Jstreet of the address is missing"}}
            """
        for (format, ending) in [("text", "txt"), ("markdown", "md")] {
            let result = try Command.run(
                "decode",
                "--vendor",
                "acme",
                "--spec",
                Golden.spec,
                "--format",
                format,
                input: input
            )
            try Golden.expect(result.output, "decode.\(ending)")
        }
    }

    @Test("a file is read like standard input; an unreadable one is reported")
    func files() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(Self.body, to: "body.json")
        #expect(try Command.run("decode", path).text.hasPrefix("linq/1007"))
        #expect(try Command.run("decode", path + "x").status == 66)
        #expect(try Command.run("decode", folder.url.path).status == 66)
        #expect(try Command.run("decode", path + "x").talk.hasSuffix("the file does not exist.\n"))
    }
}
