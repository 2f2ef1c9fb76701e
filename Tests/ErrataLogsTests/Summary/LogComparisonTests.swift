import ErrataLogs
import Testing

@Suite("Comparing summaries")
struct LogComparisonTests {
    private static func summary(_ statuses: [Int: Int]) -> LogSummary {
        var summarizer = LogSummarizer(now: 0)
        for (status, count) in statuses {
            for _ in 0..<count { summarizer.append("{\"status\":\(status)}\n".utf8) }
        }
        return summarizer.finish()
    }

    @Test("groups that only one summary has are new or gone, the largest first")
    func newAndGone() {
        let comparison = LogComparison(
            of: Self.summary([200: 5, 503: 1, 500: 3]),
            with: Self.summary([200: 5, 404: 1, 401: 2])
        )
        #expect(comparison.new.map(\.title) == ["http/500", "http/503"])
        #expect(comparison.gone.map(\.title) == ["http/401", "http/404"])
        #expect(comparison.grown.isEmpty)
        #expect(comparison.isComplete)
    }

    @Test("a group has grown where its share of the lines, and not its number, has more than doubled")
    func grown() {
        let baseline = Self.summary([200: 90, 503: 10])
        #expect(LogComparison(of: Self.summary([200: 80, 503: 20]), with: baseline).grown.isEmpty)
        #expect(LogComparison(of: Self.summary([200: 900, 503: 100]), with: baseline).grown.isEmpty)
        let grown = LogComparison(of: Self.summary([200: 79, 503: 21]), with: baseline).grown
        #expect(grown.map { [$0.before.count, $0.now.count] } == [[10, 21]])
        #expect(LogComparison(of: Self.summary([200: 3, 503: 1]), with: baseline).grown.count == 1)
    }
}
