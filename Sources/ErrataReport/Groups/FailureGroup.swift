import ErrataReference
import ErrataWire

/// Failures that are equal but for their place, their time and the id of their request: one page tells them all.
package struct FailureGroup {
    /// The maximum number of request ids that are shown.
    private static let mostIDs = 4

    package private(set) var report: FailureReport
    package private(set) var count = 0
    private var lines = LineNumbers()
    /// The times of the first and the last, in seconds since 1970.
    private var span: (first: Int, last: Int)?

    /// Creates a group without a failure.
    package init(_ report: FailureReport) {
        self.report = report
        self.report.requestIDs = []
    }

    /// Counts a failure.
    package mutating func add(_ other: FailureReport) {
        count += 1
        if let line = other.line { lines.append(line) }
        if let time = other.time { span = (min(span?.first ?? time, time), max(span?.last ?? time, time)) }
        for id in other.requestIDs where report.requestIDs.count < Self.mostIDs && !report.requestIDs.contains(id) {
            report.requestIDs.append(id)
        }
    }

    /// How often, where and when: `3 times, lines 2, 8 and 14`. Nil where that says nothing.
    ///
    /// - Parameter isOnly: whether there is nothing else, so that the first line needs no mention.
    package func whereabouts(in file: String?, isOnly: Bool) -> String? {
        let isPlain = isOnly && count == 1 && report.line == 1
        let parts = [count > 1 ? "\(count) times" : nil, isPlain ? nil : lines.words(file: file), times]
        let words = parts.compactMap { $0 }.joined(separator: ", ")
        return words.isEmpty ? nil : words
    }

    private var times: String? {
        guard let span else { return nil }
        let first = LogTimestamp.text(span.first)
        return span.first == span.last ? first : "\(first) to \(LogTimestamp.text(span.last))"
    }
}
