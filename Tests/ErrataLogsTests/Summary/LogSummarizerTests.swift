import ErrataCatalog
import ErrataLogs
import Foundation
import Testing

@Suite("Counting the errors of logs")
struct LogSummarizerTests {
    private static let now = 1_774_353_600

    private static func summary(
        _ bytes: some Sequence<UInt8>,
        by grouping: ErrorTally.Grouping = .code,
        since: Int? = nil,
        until: Int? = nil,
        isExhaustive: Bool = false
    ) -> LogSummary {
        var summarizer = LogSummarizer(by: grouping, since: since, until: until, now: now, isExhaustive: isExhaustive)
        // The scan policy decides again with every chunk.
        let bytes = Array(bytes)
        for start in stride(from: 0, to: bytes.count, by: 1 << 12) {
            summarizer.append(bytes[start..<min(start + (1 << 12), bytes.count)])
        }
        return summarizer.finish()
    }

    private static func log(_ seed: UInt64, _ count: Int, errors percent: Int, oddities: Int = 5) -> [UInt8] {
        var log = GeneratedLog(seed: seed)
        return Array((log.lines(count, errors: percent, oddities: oddities).joined(separator: "\n") + "\n").utf8)
    }

    @Test(
        "reading every line gives the same counts as reading each shape once",
        arguments: [(1, 0), (2, 2), (3, 20), (4, 60), (5, 100)] as [(UInt64, Int)],
        [ErrorTally.Grouping.code, .hour]
    )
    func exhaustive(log: (seed: UInt64, errors: Int), grouping: ErrorTally.Grouping) {
        let bytes = Self.log(log.seed, 1500, errors: log.errors, oddities: log.seed == 5 ? 0 : 5)
        let quick = Self.summary(bytes, by: grouping)
        #expect(quick == Self.summary(bytes, by: grouping, isExhaustive: true))
        #expect(quick.lines == 1500)
    }

    @Test("the errors since a time are the same, with or without the cache")
    func since() {
        let bytes = Self.log(7, 2000, errors: 40)
        let quick = Self.summary(bytes, since: Self.now + 100)
        #expect(quick == Self.summary(bytes, since: Self.now + 100, isExhaustive: true))
        #expect(quick.skipped.early > 0)
    }

    @Test("errors count from a time until another, which is not included")
    func until() throws {
        let bytes = Self.log(7, 2000, errors: 40)
        let quick = Self.summary(bytes, since: Self.now, until: Self.now + 100)
        #expect(quick == Self.summary(bytes, since: Self.now, until: Self.now + 100, isExhaustive: true))
        #expect(quick.skipped.late > 0)
        #expect(try #require(quick.errors.first) >= Self.now)
        #expect(try #require(quick.errors.last) < Self.now + 100)
    }

    @Test("the split of a log into chunks makes no difference", arguments: [1, 7, 100, 4096])
    func chunks(size: Int) {
        let bytes = Self.log(8, size == 1 ? 100 : 600, errors: 30)
        var summarizer = LogSummarizer(now: Self.now)
        for start in stride(from: 0, to: bytes.count, by: size) {
            summarizer.append(bytes[start..<min(start + size, bytes.count)])
        }
        #expect(summarizer.finish() == Self.summary(bytes))
    }

    @Test("the last line counts without a line feed, and another log can follow")
    func lastLine() {
        var summarizer = LogSummarizer(now: Self.now)
        summarizer.append("status=503".utf8)
        #expect(summarizer.summary.lines == 0)
        #expect(summarizer.finish().errors.count == 1)
        summarizer.append("status=429\r\nfine".utf8)
        #expect(summarizer.finish().lines == 3)
        #expect(summarizer.summary.errors.count == 2)
    }

    @Test("summaries of two logs add up to that of both")
    func merging() {
        let (first, second) = (Self.log(9, 500, errors: 30), Self.log(10, 700, errors: 60))
        var merged = Self.summary(first)
        merged.merge(Self.summary(second))
        #expect(merged == Self.summary(first + second))
    }

    @Test("a summary comes back from JSON as it was")
    func codable() throws {
        let summary = Self.summary(Self.log(11, 500, errors: 40))
        let decoder = JSONDecoder()
        decoder.userInfo[.errataCatalogs] = Catalogs.all
        #expect(try decoder.decode(LogSummary.self, from: JSONEncoder().encode(summary)) == summary)
    }

    @Test("lines longer than a megabyte are skipped, wherever the chunks end")
    func longLines() {
        let long = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20) + Array(" status=503\n".utf8)
        let log = Array("status=503\n".utf8) + long + Array("status=429\n".utf8)
        let whole = Self.summary(log)
        #expect((whole.lines, whole.skipped.long, whole.errors.count) == (3, 1, 2))
        var summarizer = LogSummarizer(now: Self.now)
        for start in stride(from: 0, to: log.count, by: 1 << 16) {
            summarizer.append(log[start..<min(start + (1 << 16), log.count)])
        }
        #expect(summarizer.finish() == whole)
    }

    @Test("a truncated line counts as such, and as an error where it holds one")
    func cutLines() {
        let summary = Self.summary("{\"a\":1\n{\"a\":1} status=503\n{\"status\":503\n".utf8)
        #expect((summary.skipped.cut, summary.errors.count) == (2, 1))
    }
}
