import ErrataAuthoring
import ErrataJSON
import ErrataLogs
import ErrataReference

/// The report on how logs differ from a table, in every format.
struct DriftReport {
    let drift: SpecDrift
    let summary: LogSummary

    /// Returns the report in a format.
    func text(_ format: OutputFormat, layout: TerminalLayout) -> String {
        switch format {
        case .text: page(layout)
        case .json: json
        case .markdown: markdown
        }
    }

    /// The report as one object.
    var json: String {
        var writer = JSONWriter(layout: .pretty, escaping: .terminal)
        writer.beginObject()
        drift.write(to: &writer)
        summary.writeLines(to: &writer)
        summary.writeSkipped(to: &writer)
        writer.end()
        return writer.text + "\n"
    }
}

// Sentences that all formats share.
extension DriftReport {
    /// How much the logs held: without it, that something was never seen would say nothing.
    var headline: String {
        let lines = "\(SummaryReport.grouped(summary.lines)) \(summary.lines == 1 ? "line" : "lines")"
        let failures = drift.failureCount == 1 ? "1 failure" : "\(SummaryReport.grouped(drift.failureCount)) failures"
        return "\(drift.catalog.name): \(failures) in \(lines)."
    }

    /// The verdict.
    var verdict: String {
        guard !drift.isDrift else { return "The logs and the table differ." }
        guard drift.failureCount > 0 else {
            return "No failure is known to be of this API, so the table was not tested."
        }
        return "What was seen is as documented."
    }

    /// What the logs hold that says nothing about the table.
    var doubts: [String] {
        let parts = drift.unattributed
        let statuses = words(parts.statuses)
        let counts = [
            (parts.statusOnly, "by whose \(statuses.isEmpty ? "form" : statuses) alone no API is known"),
            (parts.otherHost, "from hosts that are not the API's"), (parts.edge, "from a proxy before the API"),
            (parts.unanswered, "without a response"),
            (drift.cut.codes, "with more new codes than are told apart"),
            (drift.cut.messages, "with more messages than are told apart"),
        ]
        return counts.filter { $0.0 > 0 }.map { "\(SummaryReport.grouped($0.0)) \($0.1)" }
            + SummaryReport.words(summary.skipped)
    }

    /// How to take silence.
    var silence: String {
        let count = drift.neverSeen.count
        guard drift.failureCount > 0 else { return "No code of the table was seen." }
        let codes = count == 1 ? "1 code of the table was" : "\(SummaryReport.grouped(count)) codes of the table were"
        return
            "\(codes) never seen; \(SummaryReport.grouped(drift.failureCount)) failures do not show that they are gone."
    }

    /// How many times something was seen, with which statuses, when and where.
    func words(_ sightings: Sightings, statuses: [SeenStatus]? = nil) -> String {
        var words = [sightings.count == 1 ? "once" : "\(SummaryReport.grouped(sightings.count)) times"]
        if statuses == nil, !sightings.statuses.isEmpty { words.append(self.words(sightings.statuses)) }
        if let first = sightings.first, let last = sightings.last {
            words.append(first == last ? Self.time(first) : "\(Self.time(first)) to \(Self.time(last))")
        }
        if let place = sightings.place { words.append("first in \(place.log):\(place.line)") }
        return words.joined(separator: ", ")
    }

    /// Statuses with their counts.
    func words(_ statuses: [SeenStatus]) -> String {
        guard statuses.count > 1 else { return statuses.map { "HTTP \($0.status)" }.joined() }
        return "HTTP " + statuses.map { "\($0.status) (\(SummaryReport.grouped($0.count)))" }.joined(separator: ", ")
    }

    /// The differences of a code, a sentence each.
    func sentences(_ difference: SpecDrift.Difference) -> [String] {
        var sentences: [String] = []
        if !difference.statuses.isEmpty {
            let documented = difference.documentedStatuses.map(String.init).joined(separator: ", ")
            sentences.append("\(words(difference.statuses)), documented: \(documented.isEmpty ? "none" : documented)")
        }
        for message in difference.messages {
            let documented = difference.documentedMessages.first.map { "\"\($0)\"" } ?? "none"
            let count = SummaryReport.grouped(message.count)
            sentences.append("message \"\(message.text)\" (\(count)), documented: \(documented)")
        }
        for spelling in difference.spellings {
            sentences.append("spelled \(spelling.text) (\(SummaryReport.grouped(spelling.count)))")
        }
        return sentences
    }

    /// The name of a new code, with the coarser codes in which it stands.
    func title(_ code: SpecDrift.NewCode) -> String {
        (code.coarserCodes + [code.code.description]).joined(separator: "/")
    }
}
