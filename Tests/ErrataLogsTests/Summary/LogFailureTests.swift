import ErrataCatalog
import ErrataLogs
import TestSupport
import Testing

@Suite("The failures of a log themselves")
struct LogFailureTests {
    private static func line(_ code: Int, _ message: String, url: String = "") -> String {
        #"{"time":"2026-03-24T12:00:00Z","status":400,\#(url)"body":{"success":false,"#
            + #""error":{"code":\#(code),"message":"\#(message)"}}}"# + "\n"
    }

    @Test("every failure is kept with its own message, though lines of one shape are counted together")
    func messages() {
        let log = (0..<500).map { Self.line(1007, "Number \($0)") }.joined()
        var summarizer = LogSummarizer(now: 0, keepsFailures: true)
        var messages: [String] = []
        for start in stride(from: 0, to: log.utf8.count, by: 4096) {
            summarizer.append(log.utf8.dropFirst(start).prefix(4096))
            messages += summarizer.takeFailures().compactMap(\.failure.message)
        }
        summarizer.finish()
        messages += summarizer.takeFailures().compactMap(\.failure.message)
        #expect(messages == (0..<500).map { "Number \($0)" })
        var counted = LogSummarizer(now: 0)
        counted.append(log.utf8)
        #expect(summarizer.summary == counted.finish())
    }

    @Test("failures have their line and time, and those that do not count are not kept")
    func places() {
        var summarizer = LogSummarizer(since: 1_774_353_600, now: 0, keepsFailures: true)
        summarizer.append(("ok\n" + Self.line(1007, "Late") + #"{"status":500}"# + "\n").utf8)
        summarizer.finish()
        let failures = summarizer.takeFailures()
        #expect(failures.map(\.line) == [2] && failures.map(\.time) == [1_774_353_600])
        #expect(summarizer.takeFailures().isEmpty)
    }

    @Test("none is kept unless asked for")
    func none() {
        var summarizer = LogSummarizer(now: 0)
        summarizer.append(Self.line(1007, "Late").utf8)
        summarizer.finish()
        #expect(summarizer.takeFailures().isEmpty)
    }

    @Test("a failure tells whether a host answered that is not the API's")
    func hosts() throws {
        let acme = try catalog(
            """
            {
              "catalog": {"id": "acme", "vendor": "acme", "name": "Acme", "type": "Acme", "summary": "An API.",
                "hosts": ["*.acme.example"]},
              "sources": [{"id": "docs", "title": "The documents", "retrieved": "2026-01-31"}],
              "errors": [{"code": 7, "name": "lost", "summary": "Lost.", "source": "docs"}]
            }
            """
        )
        var summarizer = LogSummarizer(catalogs: [acme], now: 0, keepsFailures: true)
        for name in ["api.acme.example", "other.example.com", "localhost"] {
            summarizer.append(Self.line(1, "Late", url: #""url":"https://\#(name)/v1","#).utf8)
        }
        summarizer.finish()
        #expect(summarizer.takeFailures().map(\.isFromOtherHost) == [false, true, false])
    }
}
