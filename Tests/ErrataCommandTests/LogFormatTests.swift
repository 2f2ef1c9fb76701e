import Foundation
import Testing

@Suite("Formats of logs")
struct LogFormatTests {
    private static let linq = #"{"success":false,"error":{"code":1007,"message":"Rate limit exceeded"}}"#

    private func failures(_ input: String, _ options: String...) throws -> [[String: Any]] {
        let result = try Command.run(["decode", "--format", "json"] + options, input: Data(input.utf8))
        return try #require(result.objects)
    }

    /// The titles of the groups of a log's errors, and the time of the first one.
    private func summary(_ input: String) throws -> (titles: [String], first: String?) {
        let result = try Command.run(["summarize", "--format", "json"], input: Data(input.utf8))
        let object = try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
        let groups = ["groups", "unknown"].flatMap { object[$0] as? [[String: Any]] ?? [] }
        return (groups.compactMap { $0["title"] as? String }, object["first"] as? String)
    }

    @Test(
        "curl's message about a call without a response tells whether the request can have reached the server",
        arguments: [
            ("(6) Could not resolve host: api.example", "nameNotResolved", "none"),
            ("(7) Failed to connect to api.example: Connection refused", "connectionRefused", "none"),
            ("(7) Failed to connect to api.example port 443: Network is unreachable", "unreachable", "none"),
            ("(28) Connection timed out after 5001 milliseconds", "connectTimedOut", "none"),
            ("(28) Operation timed out after 5001 milliseconds with 0 bytes received", "timedOut", "possible"),
            ("(35) error:0A00010B:SSL routines::wrong version number", "tlsFailed", "none"),
            ("(52) Empty reply from server", "connectionLost", "possible"),
            ("(56) Recv failure: Connection reset by peer", "connectionLost", "possible"),
            ("(199) Something new", "other", "possible"),
        ]
    )
    func curl(words: String, name: String, effect: String) throws {
        let line = "2026-11-21T02:10:33Z cron[7]: curl: \(words)"
        let failure = try #require(try failures(line).first)
        #expect(failure["origin"] as? String == "transport")
        #expect(failure["effect"] as? String == effect)
        #expect(failure["message"] as? String == "curl: \(words)")
        #expect(try Command.run("decode", input: line).text.contains("no answer (\(name))"))
        let found = try summary("\(line)\n\(line)\n")
        #expect(found.titles == ["no answer: \(name)"])
        #expect(found.first == "2026-11-21T02:10:33Z")
    }

    @Test("a missing response is attributed to the named vendor, and a status that curl reports is a status")
    func curlOfVendor() throws {
        #expect(try failures("curl: (7) Failed", "--vendor", "linq").first?["catalog"] as? String == "linq")
        let line = "curl: (22) The requested URL returned error: 429"
        #expect(try failures(line).first?["status"] as? Int == 429)
        #expect(try summary(line).titles == ["http/429"])
        #expect(try failures("curl: (x) and curl: () and (28)").isEmpty)
    }

    @Test(
        "a status is recognized in the wording of clients and servers",
        arguments: [
            "Request failed with status code 503", "HTTP Error 503: Service Unavailable", "status: 503", "Status=503",
            "upstream said HTTP/1.1 503 Service Unavailable", "HTTP/2 503", #"status="503""#,
            #""GET / HTTP/1.1" 503 9"#,
        ]
    )
    func statuses(words: String) throws {
        #expect(try failures("12:00:00 ERROR \(words)\n").first?["status"] as? Int == 503)
        #expect(try summary("12:00:00 ERROR \(words)\n").titles == ["http/503"])
        #expect(try failures("12:00:00 ERROR \(words.replacingOccurrences(of: "503", with: "5037"))\n").isEmpty)
    }

    @Test(
        "the timestamps of logs are parsed",
        arguments: [
            "2026-11-21 02:10:33", "2026-11-21T03:10:33,5+01:00", "2026/11/21 02:10:33", "[21/Nov/2026:02:10:33 +0000]",
            "[Sat Nov 21 02:10:33.123456 2026]", "Sat, 21 Nov 2026 02:10:33 GMT", "ts=1795227033.25 x=1",
            "time=1795227033250", #"api-1  | {"level":50,"time":1795227033250}"#, "<34>1 2026-11-21T02:10:33Z host",
        ]
    )
    func times(words: String) throws {
        #expect(try summary("\(words) status=503\n").first == "2026-11-21T02:10:33Z")
    }

    @Test("a date without a year is the latest one in the past")
    func yearless() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let now = Date()
        for days in [-300, -31, -2, 0, 20, 60] {
            let date = try #require(calendar.date(byAdding: .day, value: days, to: now))
            let parts = calendar.dateComponents([.year, .month, .day], from: date)
            let (month, day) = (try #require(parts.month), try #require(parts.day))
            let year = try #require(parts.year) - (days > 0 ? 1 : 0)
            // No other year has this day.
            guard month != 2 || day != 29 else { continue }
            let name = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][month - 1]
            let line = "\(name) \(String(format: "%2d", day)) 02:10:33 host app[7]: answered with HTTP 503"
            #expect(try summary(line).first == String(format: "%04d-%02d-%02dT02:10:33Z", year, month, day))
        }
        #expect(try summary("May be 21 02:10:33 HTTP 503").first == nil)
    }

    @Test(
        "a record after the prefix of a log shipper is read as without one",
        arguments: ["", "api-1  | ", "2026-03-24T12:00:00.123456789Z ", "[pod/api-1/app] ", "<11>1 - host app - - "]
    )
    func prefixes(prefix: String) throws {
        for body in [#""body":\#(Self.linq)"#, #""msg":"failed""#] {
            let line = prefix + #"{"level":"error","time":"2026-03-24T12:00:00Z","status":429,\#(body)}"#
            let failure = try #require(try failures(line).first)
            #expect(failure["status"] as? Int == 429)
            #expect((failure["code"] as? Int == 1007) == body.contains("1007"))
            let found = try summary("\(line)\n\(line)")
            #expect(found.first == "2026-03-24T12:00:00Z")
            #expect(found.titles == [body.contains("1007") ? "linq/1007 rateLimitExceeded" : "http/429"])
        }
    }

    @Test("an object printed by Python is a body, also with values that JSON lacks")
    func python() throws {
        let said =
            #"ERROR they said {'success': False, 'error': {'code': CODE, 'message': "it's \'so\' \xe9", 'x': None}}."#
        let lines = ["1007", "'INVALID_API_KEY'", "1007, 'at': datetime.date(2026, 3, 24)", "(1007, 1)"].map {
            said.replacingOccurrences(of: "CODE", with: $0)
        }
        let found = try failures(lines.joined(separator: "\n"))
        #expect(found.map { "\($0["code"] ?? "")" } == ["1007", "INVALID_API_KEY", "1007", "<null>"])
        #expect(found.first?["message"] as? String == "it's 'so' é")
        let titles = try summary((lines + lines).joined(separator: "\n")).titles
        #expect(
            titles == ["linq/1007 rateLimitExceeded", "linkup-v2/INVALID_API_KEY", "linkup-v2/without a code"]
        )
        for broken in ["{'", "{'a", "{'a'", "{'a\\", #"{'a': "x}"#, "{'a': [}", "{' '}"] {
            #expect(try failures("\(broken)\n\(Self.linq)\n").map { $0["code"] as? Int } == [1007])
        }
    }

    @Test(
        "bodies printed by Node or Ruby are counted, each line with its own code",
        arguments: [
            "ERROR they said { success: false, error: { code: CODE, message: 'so', x: undefined } } and no more",
            "ERROR they said { error: { message: `so`, code: CODE }, success: false }",
            #"ERROR they said {"error"=>{"code"=>CODE, "message"=>"so"}}"#,
            #"ERROR they said {:error=>{:code=>CODE, :message=>nil}}"#,
        ]
    )
    func printedBodies(line: String) throws {
        let input = [1007, 1007, 3004].map { line.replacingOccurrences(of: "CODE", with: String($0)) + "\n" }.joined()
        let result = try Command.run("summarize", "--format", "json", input: input)
        let object = try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
        let groups = try #require(object["groups"] as? [[String: Any]])
        #expect(groups.map { $0["count"] as? Int } == [2, 1])
        #expect(groups.compactMap { ($0["title"] as? String)?.prefix(9) } == ["linq/1007", "linq/3004"])
    }

    @Test("a status is recognized by its name, and a number alone is not a status")
    func namedStatus() throws {
        let lines = [
            "Error: 429 Too Many Requests", #"Post "https://x": 429 Too Many Requests"#,
            "failed: 429 (Too Many Requests).", "Completed 429 Too many requests in 3 ms",
            "HTTPError: 429 Client Error: Too Many Requests for url: https://x",
        ]
        let others = ["took 429 ms", "429", "sent 429 Too", "429 Too Many Rows", "a 200 OK", "x429 Too Many Requests"]
        let input = (lines + others).joined(separator: "\n")
        #expect(try failures(input).map { $0["status"] as? Int } == lines.map { _ in 429 })
        #expect(try failures("429 Too Many Requests").count == 1)
        let result = try Command.run("summarize", "--format", "json", input: input)
        let object = try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
        #expect(object["errors"] as? Int == lines.count)
    }

    @Test("lines that differ in a status, a transport failure or a Python body have different shapes")
    func likeness() throws {
        let bodies = ["1007", "1002"].map { "{'success': False, 'error': {'code': \($0)}}" }
        let lines = bodies + ["HTTP 503", "HTTP 502", "curl: (6) x", "curl: (28) x", "fine"]
        let input = (0..<40).flatMap { number in lines.map { "12:00:00 call \(number) said \($0) at last" } }
        let result = try Command.run("summarize", "--format", "json", input: input.joined(separator: "\n"))
        let object = try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
        #expect(object["errors"] as? Int == 240)
        #expect((object["groups"] as? [[String: Any]])?.map { $0["count"] as? Int } == Array(repeating: 40, count: 6))
    }
}
