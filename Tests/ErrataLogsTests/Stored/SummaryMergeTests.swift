import ErrataCatalog
@testable import ErrataLogs
import Testing

@Suite("Adding up stored summaries")
struct SummaryMergeTests {
    private static let now = 1_774_353_600

    /// Lines on whose words more than a code and a status bear: headers, credits, transport, odd times and codes.
    private static let telling = [
        #"{"time":"2026-03-24T12:00:00Z","status":503,"headers":{"Retry-After":"40","x-should-retry":"false"}}"#,
        #"{"status":522,"headers":{"Server":"cloudflare","CF-Ray":"1"},"body":"<html>x"}"#,
        #"{"status":402,"body":{"success":false,"error":{"code":"INSUFFICIENT_CREDITS"},"metadata":{"credits_consumed":2}}}"#,
        #"{"status":429,"body":{"success":false,"error":{"code":1007,"retry_after":30}}}"#,
        #"{"status":429,"body":{"success":false,"error":{"code":" 1007 "}}}"#,
        #"{"status":500,"body":{"success":false,"error":{"code":1999.0}}}"#,
        #"{"status":500,"body":{"success":false,"error":{"code":"\#(String(repeating: "é", count: 300))"}}}"#,
        #"{"status":-5,"body":{"success":false,"error":{"code":"\u0000|\u202e"}}}"#,
        #"{"time":"0001-01-01T00:00:00Z","status":500}"#, #"{"time":"1969-12-31T23:59:31Z","status":500}"#,
        #"{"time":"9999-12-31T23:59:59Z","status":500}"#, "curl: (28) Operation timed out", "curl: (6) no host",
        #"{"status":404}"#, #"{"status":418}"#, "{\"cut", "a\u{0}b", "hello",
    ]

    private static func lines(_ seed: UInt64) -> [String] {
        var log = GeneratedLog(seed: seed)
        let plain = log.lines(120, errors: Int(seed % 5) * 20, oddities: 10)
        return plain.flatMap { log.index(6) == 0 ? [telling[log.index(telling.count)], $0] : [$0] }
    }

    private static func summary(
        _ lines: some Sequence<String>,
        by grouping: ErrorTally.Grouping,
        since: Int? = nil
    ) -> LogSummary {
        var summarizer = LogSummarizer(
            by: grouping,
            since: since,
            until: since.map { $0 + 3600 },
            now: now,
            hasExamples: true
        )
        for line in lines { summarizer.append("\(line)\n".utf8) }
        return summarizer.finish()
    }

    @Test(
        "summaries of the parts of a log, stored and added up, are the summary of the log to the byte",
        arguments: ErrorTally.Grouping.allCases,
        [nil, now]
    )
    func parts(grouping: ErrorTally.Grouping, since: Int?) throws {
        for seed in 1...20 as ClosedRange<UInt64> {
            let lines = Self.lines(seed)
            var random = SplitMix(state: seed)
            let cuts = (0..<Int.random(in: 0...6, using: &random)).map { _ in
                Int.random(in: 0...lines.count, using: &random)
            }
            let borders = ([0, lines.count] + cuts).sorted()
            var total: LogSummary?
            for (start, end) in zip(borders, borders.dropFirst()) {
                let json = Self.summary(lines[start..<end], by: grouping, since: since).json
                let part = try LogSummary(json: Array(json.utf8), catalogs: Catalogs.all)
                #expect(part.json == json)
                if total?.merge(part) == nil { total = part }
            }
            #expect(total?.json == Self.summary(lines, by: grouping, since: since).json, "seed \(seed)")
        }
    }

    @Test("lines are found in their logs after summaries have been added up")
    func places() throws {
        var first = LogSummarizer(now: Self.now)
        var second = LogSummarizer(now: Self.now)
        first.append("status=200\nstatus=503\n".utf8)
        second.append("status=200\nstatus=200\nstatus=503".utf8)
        var total = first.finish("a.log")
        total.merge(second.finish("b.log"))
        let group = try #require(total.errors.groups(unknown: false).first)
        #expect([group.firstLine, group.lastLine] == [2, 5])
        #expect(total.place(ofLine: 2)?.log.name == "a.log")
        #expect(total.place(ofLine: 5)?.log.name == "b.log")
        #expect(total.place(ofLine: 5)?.line == 3)
        #expect(total.place(ofLine: 6) == nil)
    }
}
