import ErrataLogs
import Testing

@Suite("Logs that tell nothing")
struct SilentLogTests {
    private static func summary(_ lines: [String], isExhaustive: Bool = false) -> LogSummary {
        var summarizer = LogSummarizer(now: 0, isExhaustive: isExhaustive)
        for line in lines { summarizer.append("\(line)\n".utf8) }
        return summarizer.finish()
    }

    @Test(
        "a status below 400 and an envelope's own mark are signs of success",
        arguments: [
            #"{"status":200}"#, #"{"level":"info","response":{"statusCode":"204"}}"#, "GET /v1 HTTP/1.1 200 OK",
            "call took=3 status=201", #"{"success":true,"id":"x"}"#, #"done body={"success":true}"#, "status=503",
        ]
    )
    func signs(line: String) {
        let summary = Self.summary(["hello", line, "hello"])
        #expect(summary.tells)
        #expect(summary.silentLines == nil)
        #expect(summary == Self.summary(["hello", line, "hello"], isExhaustive: true))
    }

    @Test("a row of a log with named columns tells its status")
    func rows() {
        let head = "#Fields: date time cs-method cs-uri-stem sc-status"
        #expect(Self.summary([head, "2026-03-24 12:00:00 GET /v1 200"]).tells)
        #expect(!Self.summary([head, "2026-03-24 12:00:00 GET /v1 -"]).tells)
    }

    @Test("lines without a status or an answer are counted")
    func silence() {
        let lines = ["hello", #"{"level":"info","msg":"sent 429 bytes"}"#, "", "a\u{0}b", "{\"cut", "[1,2]", "{}"]
        #expect(Self.summary(lines).silentLines == 7)
        #expect(Self.summary(lines) == Self.summary(lines, isExhaustive: true))
        #expect(Self.summary([]).silentLines == 0)
    }

    @Test("a success after many lines of one shape is seen, whatever the shape")
    func lateSign() {
        let bytes = #"{"level":"info","msg":"sent 429 bytes"}"#
        let lines = Array(repeating: bytes, count: 50) + [#"{"level":"info","msg":"HTTP/1.1 200 OK, 429 bytes"}"#]
        #expect(Self.summary(lines) == Self.summary(lines, isExhaustive: true))
    }

    @Test("errors outside the time asked for tell something")
    func otherTimes() {
        var summarizer = LogSummarizer(until: 5, now: 0)
        summarizer.append("{\"status\":503}\n{\"time\":\"2026-03-24T12:00:00Z\",\"status\":503}\n".utf8)
        let summary = summarizer.finish()
        #expect(summary.tells)
        #expect((summary.errors.count, summary.skipped.timeless, summary.skipped.late) == (0, 1, 1))
    }
}
