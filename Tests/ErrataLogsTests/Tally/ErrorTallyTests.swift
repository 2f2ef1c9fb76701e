import ErrataLogs
import Testing

@Suite("The tally of errors")
struct ErrorTallyTests {
    /// Three errors out of chronological order: at 12:00:10, 12:00:00 and 13:00:05.
    private func tally(by grouping: ErrorTally.Grouping) -> ErrorTally {
        let body = #"{"success":false,"error":{"code":1007}}"#
        let lines = [
            #"{"time":"2026-03-24T12:00:10Z","status":429,"body":\#(body)}"#,
            #"{"time":"2026-03-24T12:00:00Z","status":429,"body":\#(body)}"#,
            #"{"time":"2026-03-24T13:00:05Z","status":503}"#,
        ]
        var summarizer = LogSummarizer(by: grouping, now: 1_774_360_000)
        summarizer.append(lines.joined(separator: "\n").utf8)
        return summarizer.finish().errors
    }

    @Test("errors are grouped by the property they share, the largest group first")
    func groups() {
        let tally = tally(by: .code)
        #expect(tally.count == 3)
        #expect(tally.ungroupedCount == 0)
        #expect(tally.groups(unknown: false).map(\.title) == ["linq/1007 rateLimitExceeded", "http/503"])
        #expect(tally.groups(unknown: false).map(\.count) == [2, 1])
    }

    @Test("the times of the first and the last error are known, in total and for each group")
    func times() {
        let tally = tally(by: .code)
        #expect([tally.first, tally.last] == [1_774_353_600, 1_774_357_205])
        #expect(tally.groups(unknown: false).map(\.first) == [1_774_353_600, 1_774_357_205])
        #expect(tally.groups(unknown: false).map(\.last) == [1_774_353_610, 1_774_357_205])
    }

    @Test("by hour an error is in the group of the hour in UTC")
    func hours() {
        let groups = tally(by: .hour).groups(unknown: false)
        #expect(groups.map(\.title) == ["2026-03-24T12:00:00Z", "2026-03-24T13:00:00Z"])
        #expect(groups.map(\.count) == [2, 1])
    }
}
