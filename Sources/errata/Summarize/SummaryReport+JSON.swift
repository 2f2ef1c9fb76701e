import ErrataJSON
import ErrataLogs
import ErrataReference
import ErrataRuntime
import ErrataWire

extension SummaryReport {
    /// The summary as one object; unknown values are null, and texts from the input are sanitized.
    var json: String {
        var writer = JSONWriter(layout: .pretty, escaping: .terminal)
        writer.beginObject()
        writeCounts(&writer)
        writer.member("by", key.rawValue)
        writer.name("groups")
        writer.array(groups) { write($1, to: &$0) }
        writer.name("unknown")
        writer.array(unknown) { write($1, to: &$0) }
        writeTimeline(&writer)
        writeSkipped(&writer)
        writer.end()
        return writer.text + "\n"
    }

    private func writeCounts(_ writer: inout JSONWriter) {
        writer.member("lines", summary.lines)
        writer.member("errors", tally.count)
        writer.member("knownCodes", tally.knownCount)
        writer.member("unknownCodes", tally.unknownCount)
        writeProspects(&writer)
        writer.time("first", tally.first)
        writer.time("last", tally.last)
        writer.name("errorsPerMinute")
        writer.raw(rate.map(Self.decimal) ?? "null")
    }

    /// Writes the effect of a retry, with the number and the share of the errors that it applies to.
    private func writeProspects(_ writer: inout JSONWriter) {
        let safe = tally.count(of: .safe)
        writer.member("repeatableSafely", safe)
        writer.member("repeatableIfTwiceIsHarmless", tally.count(of: .ifIdempotent))
        writer.member("repeatableAfterReset", tally.count(of: .afterReset))
        writer.member("conditional", tally.count(of: .conditional))
        writer.name("repeatableSafelyShare")
        writer.raw(Self.decimal(tally.count == 0 ? 0 : Double(safe) / Double(tally.count)))
    }

    /// Returns a number with at most four decimals.
    private static func decimal(_ number: Double) -> String {
        let (whole, rest) = Int(min((number * 10_000).rounded(), 1e15)).quotientAndRemainder(dividingBy: 10_000)
        guard rest > 0 else { return String(whole) }
        var digits = String(10_000 + rest).dropFirst()
        while digits.last == "0" { digits.removeLast() }
        return "\(whole).\(digits)"
    }

    private func write(_ group: ErrorGroup, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("title", group.title)
        writer.member("count", group.count)
        writer.time("first", group.first)
        writer.time("last", group.last)
        if key == .code { writeCode(group.sample, &writer) }
        if key == .code || key == .vendor { writer.member("catalog", group.sample.catalog.id) }
        writer.end()
    }

    private func writeCode(_ sample: UntypedFailure, _ writer: inout JSONWriter) {
        writer.name("code")
        if let entry = sample.entry {
            writer.code(entry.code)
        } else if let code = sample.ownCode {
            writer.string(code.cut(to: 200))
        } else {
            writer.null()
        }
        writer.member("status", sample.status)
        writer.member("retry", sample.retry.verdict.rawValue)
        writer.member("actor", ((sample.entry ?? sample.statusEntry)?.actor ?? sample.transport?.actor)?.rawValue)
        writer.member("resolution", sample.resolution)
    }

    private func writeTimeline(_ writer: inout JSONWriter) {
        let timeline = tally.timeline
        writer.name("timeline")
        writer.beginObject()
        writer.time("start", timeline.counts.isEmpty ? nil : timeline.start)
        writer.member("secondsEach", timeline.span)
        writer.name("counts")
        writer.line(timeline.counts) { $0.integer($1) }
        writer.end()
    }

    private func writeSkipped(_ writer: inout JSONWriter) {
        writer.name("skipped")
        writer.beginObject(onOneLine: true)
        writer.member("long", summary.skipped.long)
        writer.member("cut", summary.skipped.cut)
        writer.member("binary", summary.skipped.binary)
        writer.member("beforeSince", summary.skipped.early)
        writer.member("withoutTime", summary.skipped.timeless)
        writer.member("ungrouped", tally.ungroupedCount)
        writer.end()
    }
}

extension JSONWriter {
    /// Writes a member with a time, or null.
    fileprivate mutating func time(_ name: String, _ seconds: Int?) {
        self.name(name)
        if let seconds { string(LogTimestamp.text(seconds)) } else { null() }
    }
}
