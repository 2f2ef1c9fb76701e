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

    private static func found(in line: String) -> [FoundFailure] {
        var finder = FailureFinder(now: 0)
        return finder.append("\(line)\n".utf8) + finder.finish()
    }
}
