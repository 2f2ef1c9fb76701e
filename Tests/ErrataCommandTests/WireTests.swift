import Foundation
import Testing

@Suite("Dumps, bodies and logs")
struct WireTests {
    private static let linq = #"{"success":false,"error":{"code":1007,"message":"Rate limit exceeded"},"trace_id":"t"}"#
    private static let linkUp = #"{"success":false,"error":{"code":"INVALID_API_KEY","message":"x"}}"#

    private func failures(_ input: String, _ options: String...) throws -> [[String: Any]] {
        let result = try Command.run(["decode", "--format", "json"] + options, input: Data(input.utf8))
        #expect(result.status == 0)
        return try #require(result.objects)
    }

    private func codes(_ input: String) throws -> [String] {
        try failures(input).map { "\($0["catalog"] ?? "")/\($0["code"] ?? "")" }
    }

    private static let verboseHead = """
        * Connected to api.example (192.0.2.1) port 443
        } [5 bytes data]
        > POST /v1/chats HTTP/2
        > Host: api.example
        >
        { [5 bytes data]
        < HTTP/2 429\u{20}
        < date: Tue, 24 Mar 2026 12:00:00 GMT
        * a word of curl's own
        < retry-after: Tue, 24 Mar 2026 12:00:45 GMT
        <\u{20}
        { [139 bytes data]\n
        """

    @Test(
        "both outputs of curl -v give one response, wherever the body is",
        arguments: [
            "* Connection #0 left intact\n\(linq)", "\(linq)* Connection #0 left intact\n", linq + "\n",
            "\r100   139  100   139    0     0    512      0 --:--:-- --:--:-- --:--:--   512\n\(linq)\n",
        ]
    )
    func verbose(rest: String) throws {
        let found = try failures(Self.verboseHead + rest)
        #expect(found.count == 1)
        #expect(found.first?["status"] as? Int == 429)
        #expect(found.first?["delaySeconds"] as? Int == 45)
        #expect(found.first?["requestID"] as? String == "t")
    }

    @Test("curl -v without the body gives the meaning of the status, and comments alone are not a response")
    func verboseHeadAlone() throws {
        #expect(try failures(Self.verboseHead).first?["status"] as? Int == 429)
        #expect(try Command.run("decode", input: "* Could not resolve host: x\n").status == 1)
    }

    @Test("a header dump of HTTP/2 has its status as a pseudo-header")
    func pseudoHeader() throws {
        let found = try failures(":status: 429\ncontent-type: application/json\nretry-after: 12\n\n\(Self.linq)")
        #expect(found.first?["status"] as? Int == 429)
        #expect(found.first?["delaySeconds"] as? Int == 12)
    }

    @Test("several responses are separated even without a line feed between them")
    func several() throws {
        let input =
            "HTTP/1.1 429 X\r\n\r\n\(Self.linq)HTTP/2 503 \r\n\r\n<html>down</html>HTTP/1.1 404 X\r\n"
            + "Content-Length: 0\r\n\r\nHTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 403 X\r\n\r\n\(Self.linkUp)\n\(Self.linq)"
        let expected = ["linq/1007", "http/<null>", "http/<null>", "linkup-v2/INVALID_API_KEY", "linq/1007"]
        #expect(try codes(input) == expected)
    }

    @Test("a body followed by anything on its line is not JSON, and has no code")
    func garbage() throws {
        let found = try failures("HTTP/1.1 429 X\r\n\r\n\(Self.linq)<!-- x -->", "--vendor", "linq")
        #expect(found.count == 1)
        #expect(found.first?["recognition"] as? String == "generic")
    }

    @Test("a body with a declared length ends there, with or without braces")
    func length() throws {
        let input = "HTTP/1.1 502 X\r\nContent-Length: 5\r\n\r\nHTTP/HTTP/1.1 429 X\r\n\r\n\(Self.linq)"
        #expect(try failures(input).map { $0["status"] as? Int } == [502, 429])
    }

    @Test("the chunked framing is removed, with extensions, a trailer, bare line feeds or a truncated end")
    func chunks() throws {
        let head = "HTTP/1.1 429 X\r\nTransfer-Encoding: gzip, chunked\r\nRetry-After: 9\r\n\r\n"
        let (first, rest) = (Self.linq.prefix(20), Self.linq.dropFirst(20))
        let size = String(rest.utf8.count, radix: 16)
        let framed = "14;a=b\r\n\(first)\r\n\(size.uppercased())\r\n\(rest)\r\n"
        let ends = ["0\r\n\r\n", "0\r\nX-Sum: 1\r\n\r\n", "0", ""]
        let bare = framed.replacingOccurrences(of: "\r\n", with: "\n") + "0\n\n"
        for body in ends.map({ framed + $0 }) + [Self.linq, bare] {
            let found = try failures(head + body)
            #expect(found.map { $0["code"] as? Int } == [1007])
            #expect(found.first?["delaySeconds"] as? Int == 9)
        }
        #expect(try codes(head + framed + ends[0] + "HTTP/1.1 401 X\r\n\r\n" + Self.linkUp).count == 2)
        #expect(try codes(head + framed + ends[1] + Self.linkUp) == ["linq/1007", "linkup-v2/INVALID_API_KEY"])
        for odd in ["FFFFFFFF\r\n{", "-5\r\nx", "14\r\n", "zz\r\n\r\n", "0\r\n\r\n"] {
            #expect(try failures(head + odd).map { $0["status"] as? Int } == [429])
        }
    }

    @Test("a dump can be indented, and can lack the blank line before its body or after a head")
    func layouts() throws {
        let dump = "HTTP/1.1 301 X\nLocation: /\n\nHTTP/1.1 429 X\nRetry-After: 9\n\n\(Self.linq)"
        let margin = "    " + dump.replacingOccurrences(of: "\n", with: "\n    ")
        let lost = dump.replacingOccurrences(of: "\n\n", with: "\n")
        for input in [dump, margin, lost, margin.replacingOccurrences(of: "    \n", with: "")] {
            let found = try failures(input)
            #expect(found.map { $0["code"] as? Int } == [1007])
            #expect(found.first?["status"] as? Int == 429)
            #expect(found.first?["delaySeconds"] as? Int == 9)
        }
        let wget = "  HTTP/1.1 429 X\n  Retry-After: 9\n2026-03-24 12:00:00 ERROR 429: X.\n\(Self.linkUp)\n"
        #expect(try failures(wget).map { $0["delaySeconds"] as? Int } == [9, nil])
    }

    @Test("a body that begins after other words can span many lines")
    func manyLines() throws {
        let object = try JSONSerialization.jsonObject(with: Data(Self.linq.utf8))
        let data = try JSONSerialization.data(withJSONObject: object, options: [.prettyPrinted, .sortedKeys])
        let pretty = String(decoding: data, as: UTF8.self)
        let others = "func f() {\n  \(Self.linkUp)\n}\nopen {\n\"a\": {\n\(Self.linkUp)"
        let input = "HTTP 429, it said: \(pretty), and then\n\(others)"
        let found = try failures(input)
        #expect(found.map { $0["catalog"] as? String } == ["linq", "linkup-v2", "linkup-v2"])
        #expect(found.first?["status"] as? Int == 429)
    }

    @Test(
        "objects printed by Python, Node and Ruby are read",
        arguments: [
            "{'success': False, 'error': {'code': 1007, 'message': \"it's\"}, 'trace_id': 't', 'x': None}",
            "{ success: false, error: { code: 1007, message: `it's`, x: undefined }, trace_id: 't' }",
            "{\n  success: false,\n  error: { 'code': 1007, message: \"it's\" },\n  trace_id: 't'\n}",
            #"{"success"=>false, "error"=>{"code"=>1007, "message"=>"it's"}, "trace_id"=>"t", "x"=>nil}"#,
            #"{:success=>false, :error=>{:code=>1007, :message=>"it's"}, :trace_id=>"t"}"#,
        ]
    )
    func printed(object: String) throws {
        for input in [object, "Error: \(object.replacingOccurrences(of: "\n", with: "")) again"] {
            let found = try failures(input)
            #expect(found.map { $0["code"] as? Int } == [1007])
            #expect(found.first?["requestID"] as? String == "t")
            #expect(found.first?["message"] as? String == "it's")
        }
    }

    @Test("an error that Node prints on many lines is a single one, including omitted values")
    func nodeError() throws {
        let input = """
            AxiosError: it failed
                at settle (axios.js:19:12) {
              code: 'ERR_BAD_REQUEST',
              request: <ref *1> ClientRequest { _events: [Object: null prototype] {}, [Symbol(x)]: [Function: y] },
              response: {
                status: 429,
                data: { success: false, error: { code: 1007, rest: [Object], list: [Array] }, trace_id: 't' }
              }
            }
            \(Self.linkUp)
            """
        let found = try failures(input)
        #expect(found.map { $0["catalog"] as? String } == ["linq", "linkup-v2"])
        #expect(found.first?["status"] as? Int == 429)
        #expect(found.first?["requestID"] as? String == "t")
    }

    @Test("a body quoted in a mail is not mistaken for a request of curl")
    func quotedBody() throws {
        #expect(try codes("Hello,\n\n> \(Self.linq)\n> POST /v1 HTTP/2\n\nwhat now?") == ["linq/1007"])
    }

    @Test("each record of a list is shown with its own status")
    func listOfRecords() throws {
        let limited = #"{"status":"429 Too Many","body":\#(Self.linq)}"#
        let found = try failures(#"[\#(limited),{"status":401,"body":\#(Self.linkUp)},{"status":200}]"#)
        #expect(found.map { $0["catalog"] as? String } == ["linq", "linkup-v2"])
        #expect(found.map { $0["status"] as? Int } == [429, 401])
    }

    @Test(
        "the failures of a HAR are found, including bodies in base64, on one line or on many",
        arguments: [true, false]
    )
    func archive(isPretty: Bool) throws {
        let entries: [[String: Any]] = [
            Self.entry(200, ["text": "{}"]), Self.entry(0, [:]),
            Self.entry(429, ["text": Self.linq], [["name": "Retry-After", "value": "9"]]),
            Self.entry(403, ["text": Data(Self.linkUp.utf8).base64EncodedString(), "encoding": "base64"]),
        ]
        let options: JSONSerialization.WritingOptions = isPretty ? [.sortedKeys, .prettyPrinted] : [.sortedKeys]
        let data = try JSONSerialization.data(withJSONObject: ["log": ["entries": entries]], options: options)
        let found = try failures(String(decoding: data, as: UTF8.self))
        #expect(found.map { $0["status"] as? Int } == [429, 403])
        #expect(found.map { $0["catalog"] as? String } == ["linq", "linkup-v2"])
        #expect(found.first?["delaySeconds"] as? Int == 9)
        let page = try Command.run("decode", input: String(decoding: data, as: UTF8.self))
        #expect(page.text.contains("POST https://api.example/v1\nline "))
    }

    private static func entry(
        _ status: Int,
        _ content: [String: String],
        _ headers: [[String: String]] = []
    ) -> [String: Any] {
        [
            "startedDateTime": "2026-03-24T12:00:00.000Z",
            "request": ["method": "POST", "url": "https://api.example/v1", "postData": ["text": linq]],
            "response": ["status": status, "headers": headers, "content": content],
        ]
    }

    private static let escaped = linq.replacingOccurrences(of: "\"", with: "\\\"")

    @Test(
        "a log record has a status, headers, a time and a body, whatever their names",
        arguments: [
            #"{"time":"2026-03-24T12:00:00Z","status":429,"headers":{"Retry-After":"HEADER"},"body":\#(linq)}"#,
            #"{"level":50,"time":1774353600000,"res":{"statusCode":"429","headers":{"retry-after":["HEADER"]},"#
                + #""body":"\#(escaped)"}}"#,
            #"{"@timestamp":"2026-03-24T13:00:00+01:00","http.response.status_code":429,"request":{"body":{"status":"#
                + #""WRONG_PASSWORD"}},"response_headers":[["Retry-After","HEADER"]],"error":{"response":{"data":\#(linq)}}}"#,
            #"2026-03-24 app[7]: {"ts":1774353600.25,"http_status":429,"resp_headers":["Retry-After: HEADER"],"#
                + #""message":"it said \#(escaped) and hung up"}"#,
        ]
    )
    func records(record: String) throws {
        let found = try failures(record.replacingOccurrences(of: "HEADER", with: "Tue, 24 Mar 2026 12:00:45 GMT"))
        #expect(found.count == 1)
        #expect(found.first?["catalog"] as? String == "linq")
        #expect(found.first?["code"] as? Int == 1007)
        #expect(found.first?["status"] as? Int == 429)
        #expect(found.first?["delaySeconds"] as? Int == 45)
    }

    @Test("bodies are found in lines of text and of logfmt, and statuses in lines of a web server")
    func text() throws {
        let input = """
            level=error status=429 body="\(Self.escaped)" dur=3
            12:00:03 ERROR they said \(Self.linkUp) after 3 s
            nothing to see {here}
            192.0.2.1 - - [24/Mar/2026:12:00:00 +0000] "GET /a HTTP/1.1" 502 157 "-" "curl"
            """
        #expect(try codes(input) == ["linq/1007", "linkup-v2/INVALID_API_KEY", "http/<null>"])
        #expect(try failures(input).map { $0["status"] as? Int } == [429, nil, 502])
    }

    @Test("a truncated line does not hide the lines after it")
    func cut() throws {
        for broken in [#"{"a":"b"#, #"{"a":{"b":1,"#, #"{"a":["b",{"#, "}", "[[[", #"{"a" : {"#, "\u{0}\u{1F}\u{8B}"] {
            #expect(try codes("\(broken)\n\(Self.linq)\n\(Self.linkUp)\n").suffix(1) == ["linkup-v2/INVALID_API_KEY"])
            #expect(try codes("\(Self.linq)\n\(broken)") == ["linq/1007"])
        }
    }

    @Test("a failure is shown before the input ends, and one that is equal gets a line", .timeLimit(.minutes(1)))
    func stream() throws {
        let process = Process()
        process.executableURL = Command.path
        process.arguments = ["decode", "-"]
        let (input, output) = (Pipe(), Pipe())
        (process.standardInput, process.standardOutput, process.standardError) = (input, output, FileHandle.nullDevice)
        try process.run()
        let steps = [
            (Self.linq, "linq/1007"), (Self.linkUp, "linkup-v2/INVALID_API_KEY"),
            (Self.linq, "again: linq/1007 Rate limit exceeded"),
        ]
        for (body, start) in steps {
            input.fileHandleForWriting.write(Data((body + "\n").utf8))
            var text = ""
            while !text.contains(start) {
                text += String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
            }
        }
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test("for an unknown body the input and the nearest vendors are described, and the exit status is 1")
    func close() throws {
        let result = try Command.run("decode", input: #"{"error":{"code":"RATE_LIMITE\u001b[2J","message":"x"}}"#)
        #expect(result.status == 1)
        #expect(result.text.isEmpty)
        #expect(result.talk.contains("at /error/code, where linkup-v2, linq would have a code"))
        #expect(isHarmless(result.talk))
        for (input, words) in [("<html>", "HTML"), (#"{"a": "#, "truncated"), ("\u{0}x", "not text"), ("hm", "`hm`")] {
            #expect(try Command.run("decode", input: input).talk.contains(words))
        }
    }

    @Test("hostile bytes anywhere in an input are escaped for a terminal")
    func hostile() throws {
        let evil = "\u{1B}[2J\u{202E}\u{9B}31m"
        let record =
            #"{"time":1,"status":429,"url":"https://\u001b]0;x\u0007\u202e","body":{"success":false,"error":"#
            + #"{"code":"\u001b[2J\u0000","message":"\u202e"}}}"#
        for format in ["text", "json", "markdown"] {
            let result = try Command.run("decode", "--format", format, input: "\(evil)\n\(record)\n\(Self.linq)")
            #expect(isHarmless(result.text))
            #expect(isHarmless(result.talk))
            #expect(!result.text.isEmpty)
        }
    }
}
