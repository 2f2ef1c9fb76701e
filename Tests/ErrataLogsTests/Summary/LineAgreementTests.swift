import ErrataCatalog
import ErrataLogs
import ErrataWire
import Testing

@Suite("Agreement of finding and counting")
struct LineAgreementTests {
    @Test("exactly the failures that a finder finds in a line are counted, whatever the line's form")
    func agreement() {
        var summarizer = LogSummarizer(now: 1_774_353_600)
        var differences: [String] = []
        for line in LineForms.all {
            let before = summarizer.summary.errors.count
            summarizer.append("\(line)\n".utf8)
            let counted = summarizer.summary.errors.count - before
            let found = Self.found(in: line)
            if counted != found.count {
                differences.append("\(found.count) found, \(counted) counted: \(line.debugDescription)")
            }
        }
        #expect(
            differences.isEmpty,
            "\(differences.count) of \(LineForms.all.count):\n\(differences.prefix(60).joined(separator: "\n"))"
        )
    }

    @Test("exhaustive and filtered counting agree, line by line and in a log with named columns")
    func exhaustive() {
        let rows = [
            "#Fields: date time cs-method cs-uri-stem sc-status time-taken", "2026-03-24 12:00:00 GET /x 503 404",
            "2026-03-24 12:00:01 GET /x 200 503", "2026-03-24 12:00:01 GET /x 404 1", "call failed status=503",
        ]
        for lines in [LineForms.all, rows] {
            let counts = [false, true].map { isExhaustive in
                var summarizer = LogSummarizer(now: 1_774_353_600, isExhaustive: isExhaustive)
                return lines.map { line in
                    summarizer.append("\(line)\n".utf8)
                    return summarizer.summary.errors.count
                }
            }
            let place = zip(counts[0], counts[1]).enumerated().first { $1.0 != $1.1 }?.offset
            #expect(place == nil, "\(place.map { lines[$0] } ?? "")")
        }
    }

    private static func found(in line: String) -> [FoundFailure] {
        var finder = FailureFinder(now: 0)
        return finder.append("\(line)\n".utf8) + finder.finish()
    }
}
