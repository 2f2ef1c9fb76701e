import Foundation
import Testing

@Suite("errata summarize")
struct SummarizeTests {
    private static let linq =
        #"{"success":false,"error":{"code":1007,"message":"Rate limit exceeded"},"trace_id":"TRACE"}"#
    private static let linkUp = #"{"success":false,"error":{"code":"INVALID_API_KEY","message":"x"}}"#
    private static let unknown = #"{"success":false,"error":{"code":9999,"message":"new"},"trace_id":"TRACE"}"#

    private func summary(_ input: String, _ options: String..., status: Int32 = 0) throws -> [String: Any] {
        let result = try Command.run(["summarize", "--format", "json"] + options, input: Data(input.utf8))
        #expect(result.status == status)
        #expect(isHarmless(result.text))
        return try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
    }

    private func counts(_ summary: [String: Any], _ key: String = "groups") -> [String: Int] {
        let groups = summary[key] as? [[String: Any]] ?? []
        let pairs = groups.compactMap { group -> (String, Int)? in
            guard let title = group["title"] as? String, let count = group["count"] as? Int else { return nil }
            return (title, count)
        }
        return Dictionary(pairs) { $0 + $1 }
    }

    private static func escaped(_ text: String) -> String {
        text.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\"")
    }

    /// A log of an hour from noon: every fourth line is an error, in one of five forms in turn.
    private static let log = (0..<400).map { number in
        let time = "2026-03-24T12:\(String(100 + number * 59 / 399).suffix(2)):00Z"
        let body = [linq, linkUp, unknown][number % 3].replacingOccurrences(of: "TRACE", with: "id\(number)")
        let status = [429, 403, 503][number % 3]
        guard number % 4 == 0 else {
            return #"{"time":"\#(time)","type":"access","status":200,"dur_ms": \#(number),"id":"\#(number)"}"#
        }
        switch number / 4 % 5 {
        case 0: return #"{"time":"\#(time)","status":\#(status),"body":\#(body),"n":\#(number)}"#
        case 1: return #"{"ts":"\#(time)","res":{"statusCode":"\#(status)","body":"\#(escaped(body))"}}"#
        case 2: return #"time=\#(time) level=error status=\#(status) id=\#(number) body="\#(escaped(body))""#
        case 3: return #"\#(time) ERROR call \#(number) failed with HTTP \#(status): \#(body)"#
        default: return #"{"log":"\#(escaped(#"{"status":\#(status),"data":\#(body)}"#))\n","time":"\#(time)"}"#
        }
    }

    @Test("errors are counted in JSON, escaped JSON, logfmt and text, with first and last time")
    func counts() throws {
        let found = try summary(Self.log.joined(separator: "\n"))
        #expect(found["lines"] as? Int == 400)
        #expect(found["errors"] as? Int == 100)
        #expect(counts(found) == ["linq/1007 rateLimitExceeded": 34, "linkup-v2/INVALID_API_KEY": 33])
        #expect(counts(found, "unknown") == ["linq/9999, HTTP 503": 33])
        #expect(found["first"] as? String == "2026-03-24T12:00:00Z")
        #expect(found["last"] as? String == "2026-03-24T12:58:00Z")
        #expect(found["repeatableIfTwiceIsHarmless"] as? Int == 33)
        #expect(found["repeatableAfterReset"] as? Int == 34)
        #expect(found["unknownCodes"] as? Int == 33)
        let timeline = try #require(found["timeline"] as? [String: Any])
        #expect((timeline["counts"] as? [Int])?.reduce(0, +) == 100)
        let top = try #require((found["groups"] as? [[String: Any]])?.first)
        #expect(top["code"] as? Int == 1007)
        #expect(top["retry"] as? String == "afterDelay")
        #expect((top["resolution"] as? String)?.isEmpty == false)
    }

    @Test("counting by shape gives the same as decoding each line on its own")
    func shapes() throws {
        // By hour, every line is decoded on its own.
        let input = Self.log.joined(separator: "\n")
        let byHour = try summary(input, "--by", "hour")
        #expect(counts(byHour) == ["2026-03-24T12:00:00Z": 100])
        for key in [
            "errors", "repeatableSafely", "repeatableAfterReset", "conditional", "unknownCodes", "first", "last",
        ] {
            #expect("\(byHour[key] ?? "")" == "\(try summary(input)[key] ?? "")")
        }
        // Lines that differ only in significant parts are not confused.
        let pairs = [
            #"{"status":500,"body":\#(Self.linq)}"#, #"{"status":200,"body":{"success":true,"error":{"code":1007}}}"#,
            #"{"status":500,"body":{"success":false,"error":{"code":"1007"}}}"#,
            #"{"status":200,"note":"{\"success\":false,\"error\":{\"code\":3006}}"}"#,
            #"{"status":200,"note":"(\"success\":false,\"error\":{\"code\":3006})"}"#,
            #"{"status":404,"note":"plain"}"#, #"{"status":204,"note":"plain"}"#,
        ]
        // A shape that was seen twice is recognized without tokenizing the line.
        let often = (0..<4).flatMap { _ in pairs }
        #expect(try summary(often.joined(separator: "\n"))["errors"] as? Int == 16)
    }

    @Test("a line with an unreadable time does not pass its other times to lines of its shape")
    func shapeTimes() throws {
        let lines = ["x", "2026-03-24T12:00:07Z", "2026-03-24T12:00:09Z"].map { time in
            #"{"time":"\#(time)","status":429,"meta":{"timestamp":"2026-03-24T13:00:00Z"}}"#
        }
        let found = try summary(lines.joined(separator: "\n"))
        #expect(found["first"] as? String == "2026-03-24T12:00:07Z")
        #expect(found["last"] as? String == "2026-03-24T13:00:00Z")
    }

    @Test("groups can be vendors, actors and hours, and a vendor filters")
    func groups() throws {
        let input = Self.log.joined(separator: "\n")
        #expect(counts(try summary(input, "--by", "vendor")) == ["linq": 67, "linkup-v2": 33])
        #expect(counts(try summary(input, "--by", "actor")).values.reduce(0, +) == 100)
        #expect(counts(try summary(input, "--vendor", "linkup-v2"))["linkup-v2/INVALID_API_KEY"] == 33)
        #expect(try Command.run("summarize", "--by", "nonsense").status == 64)
    }

    @Test("--since leaves out earlier errors, and gives their number")
    func since() throws {
        let found = try summary(Self.log.joined(separator: "\n"), "--since", "2026-03-24T12:30:00Z")
        let skipped = try #require(found["skipped"] as? [String: Int])
        let errors = try #require(found["errors"] as? Int)
        #expect(errors > 0)
        #expect(errors + (skipped["beforeSince"] ?? 0) == 100)
        #expect(try summary(Self.log.joined(separator: "\n"), "--since", "7d")["errors"] as? Int != nil)
        #expect(try Command.run("summarize", "--since", "yesterday").status == 64)
    }

    @Test("--until leaves out errors at that time and after it, and gives their number")
    func until() throws {
        let input = Self.log.joined(separator: "\n")
        let (from, to) = ("2026-03-24T12:30:00Z", "2026-03-24T12:40:00Z")
        let (early, late) = (try summary(input, "--until", from), try summary(input, "--since", from))
        #expect((early["errors"] as? Int ?? 0) + (late["errors"] as? Int ?? 0) == 100)
        #expect((early["skipped"] as? [String: Int])?["afterUntil"] == late["errors"] as? Int)
        #expect(try #require(early["last"] as? String) < from)
        let both = try summary(input, "--since", from, "--until", to)
        #expect((both["errors"] as? Int ?? 0) > 0)
        #expect(try Command.run("summarize", "--until", to, input: input).text.contains(" after --until"))
        #expect(
            try Command.run("summarize", "--until", "2000-01-01", input: input).text.hasPrefix("No errors of the time")
        )
    }

    @Test("that no error without a time is of the time asked for is not claimed")
    func timeless() throws {
        let result = try Command.run("summarize", "--since", "1h", input: "status=503\n")
        #expect(result.status == 1)
        #expect(result.talk == "errata: No error is known to be of the time asked for; 1 error without a time.\n")
    }

    @Test("--field names fields with unusual names")
    func fields() throws {
        let line = #"{"when":"2026-03-24T12:00:00Z","sc":503,"answer":"{}"}"#
        #expect(try summary(line, status: 1)["errors"] as? Int == 0)
        let found = try summary(line, "--field", "status=sc", "--field", "time=when")
        #expect(found["errors"] as? Int == 1)
        #expect(found["first"] as? String == "2026-03-24T12:00:00Z")
        #expect(try Command.run("summarize", "--field", "nonsense=x").status == 64)
    }

    @Test("lines that are truncated, binary or longer than a megabyte are counted and skipped")
    func oddLines() throws {
        let long = #"{"status":429,"pad":""# + String(repeating: "x", count: 1_500_000) + #""}"#
        let odd = [long, #"{"level":"info","body":{"success":fal"#, "\u{0}\u{1}status=500", "", "\r", "\u{1B}[31m{}"]
        let input = (odd + [#"{"status":429,"body":\#(Self.linq)}"#]).joined(separator: "\n")
        let found = try summary(input)
        #expect(found["errors"] as? Int == 1)
        #expect(found["lines"] as? Int == 7)
        let skipped = try #require(found["skipped"] as? [String: Int])
        #expect([skipped["long"], skipped["cut"], skipped["binary"]] == [1, 1, 1])
        var bytes = Data([0xFF, 0xFE, 0x0A, 0x80, 0xC0])
        bytes += Data("status=500 \n".utf8) + Data(Self.linq.utf8)
        #expect(try Command.run(["summarize"], input: bytes).text.hasPrefix("2 errors in 3 lines"))
    }

    @Test(
        "compressed files are decompressed, and a truncated one is counted up to its end",
        .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/gzip"))
    )
    func compressed() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(Self.log.joined(separator: "\n"), to: "a.log")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/gzip")
        process.arguments = [path]
        try process.run()
        process.waitUntilExit()
        let environment = ["PATH": "/usr/bin:/bin"]
        let whole = try Command.run(["summarize", path + ".gz"], environment: environment)
        #expect(whole.status == 0)
        #expect(whole.text.hasPrefix("100 errors in 400 lines"))
        let head = try Data(contentsOf: URL(fileURLWithPath: path + ".gz")).dropLast(20)
        let cut = try Command.run(["summarize", folder.write(head, to: "b.gz").path], environment: environment)
        #expect(cut.status == 65)
        #expect(cut.talk.contains("is incomplete"))
        let lacking = try Command.run(["summarize", path + ".gz"], environment: ["PATH": folder.url.path])
        #expect(lacking.status == 65)
        #expect(lacking.talk.contains("there is no gzip here"))
    }

    @Test("several logs are counted together, and a missing one does not prevent the others from being read")
    func files() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(Self.log.joined(separator: "\n"), to: "a.log")
        let result = try Command.run("summarize", path, path + "x", "-", input: Self.linq)
        #expect(result.status == 66)
        #expect(result.text.hasPrefix("101 errors in 401 lines"))
        #expect(result.talk.contains("the file does not exist"))
    }

    @Test("a log without errors says so and exits with 0")
    func nothing() throws {
        let result = try Command.run("summarize", input: "hello\nstatus=200\n")
        #expect(result.status == 0)
        #expect(result.text == "No errors in 2 lines.\n")
        #expect(result.talk.isEmpty)
        #expect(try summary("hello\nstatus=200\n")["silent"] is NSNull)
    }

    @Test(
        "a log that tells neither an error nor a success is no log without errors",
        arguments: [
            ("", "The log is empty.", 0), ("hello\n", "The line tells neither a status nor the body of an answer.", 1),
            ("hello\n{}\n", "None of the 2 lines tells a status or the body of an answer.", 2),
        ]
    )
    func silence(input: String, words: String, count: Int) throws {
        for format in ["text", "markdown", "json"] {
            let result = try Command.run("summarize", "--format", format, input: input)
            #expect(result.status == 1)
            #expect(result.talk.hasPrefix("errata: \(words) Whether anything failed is not known."))
            #expect(format == "json" || result.text.contains(words))
        }
        #expect(try summary(input, status: 1)["silent"] as? Int == count)
    }

    @Test("the page has a bar for each code, a timeline and what to do, and matches its golden file")
    func page() throws {
        for (format, ending) in [("text", "txt"), ("markdown", "md"), ("json", "json")] {
            let result = try Command.run("summarize", "--format", format, input: Self.log.joined(separator: "\n"))
            try Golden.expect(result.output, "summarize.\(ending)")
        }
    }

    @Test("the page fits the terminal, and the bars of all tables have one scale", arguments: [40, 60, 80, 140])
    func widths(columns: Int) throws {
        let arguments = ["summarize", Golden.fixture("app.log")]
        let text = try Command.run(arguments, environment: ["COLUMNS": "\(columns)"]).text
        let lines = text.split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= columns })
        let bars = lines.filter { $0.contains("█") }.map { line in line.count { $0 == "█" } }
        #expect(bars.count == 3 && bars == bars.sorted(by: >))
        #expect(bars[2] < bars[0])
    }

    @Test("--examples shows two lines of each group, masked, with their places")
    func examples() throws {
        let line = #"{"status":503,"token":"hush","user":"a@example.com","n":NUMBER}"#
        let log = (1...3).map { line.replacingOccurrences(of: "NUMBER", with: "\($0)") }.joined(separator: "\n")
        let found = try summary(log, "--examples")
        let group = try #require((found["groups"] as? [[String: Any]])?.first)
        let examples = try #require(group["examples"] as? [[String: Any]])
        #expect(examples.compactMap { $0["line"] as? Int } == [1, 2])
        #expect(examples.first?["text"] as? String == #"{"status":503,"token":…,"user":"…","n":1}"#)
        let text = try Command.run("summarize", "--examples", input: log).text
        #expect(
            text.hasSuffix(
                "http/503 lines 1–3\n"
                    + (1...2).map { "\($0): {\"status\":503,\"token\":…,\"user\":\"…\",\"n\":\($0)}\n" }.joined()
            )
        )
        #expect(
            try Command.run("summarize", "--examples", "--format", "markdown", input: log).text.contains("for example:")
        )
        #expect(try summary(log)["groups"].map { "\($0)".contains("examples") } == false)
        let folder = try TemporaryFolder()
        let paths = [try folder.write("status=200\n", to: "a.log"), try folder.write("ok\nstatus=500\n", to: "b.log")]
        #expect(try Command.run(["summarize", "--examples"] + paths).text.contains("b.log:2:"))
    }

    @Test("a wide page has the lines of each group")
    func lines() throws {
        let text = try Command.run(["summarize", Golden.fixture("app.log")], environment: ["COLUMNS": "100"]).text
        #expect(text.contains("12:22:30  1–46\n"))
    }

    @Test("hostile codes are escaped for a terminal")
    func hostile() throws {
        let line = #"{"status":500,"body":{"success":false,"error":{"code":"\u001b[2J\u202e\u0000|`x"}}}"#
        for format in ["text", "json", "markdown"] {
            let result = try Command.run("summarize", "--format", format, input: "\u{1B}]0;x\u{7}\n\(line)\n")
            #expect(isHarmless(result.text))
            #expect(result.text.contains("[2J"))
        }
    }
}
