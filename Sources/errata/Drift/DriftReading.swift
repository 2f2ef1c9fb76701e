import ErrataAuthoring
import ErrataCore
import ErrataLogs

/// Reads logs, and compares each of their failures with a table.
struct DriftReading: ~Copyable {
    private(set) var collector: DriftCollector
    private(set) var summarizer: LogSummarizer

    init(_ catalog: Catalog, _ summarizer: consuming LogSummarizer) {
        collector = DriftCollector(catalog)
        self.summarizer = summarizer
    }

    /// Reads all logs. An error in one of them is reported and does not stop the others from being read.
    ///
    /// - Returns: the first error.
    mutating func read(_ paths: [String]) -> Complaint? {
        LogInput.readEach(paths) { path, progress throws(Complaint) in try read(path, &progress) }
    }

    private mutating func read(_ path: String, _ progress: inout Progress) throws(Complaint) {
        let name = path == "-" ? "standard input" : path
        let before = summarizer.summary.lines
        var collector = self.collector
        defer { self.collector = collector }
        try LogInput(path: path).read(into: &summarizer, &progress) { summarizer in
            for found in summarizer.takeFailures() {
                let place = LogPlace(log: name, line: found.line - before)
                collector.add(found.failure, at: found.time, in: place, isFromOtherHost: found.isFromOtherHost)
            }
        }
    }
}
