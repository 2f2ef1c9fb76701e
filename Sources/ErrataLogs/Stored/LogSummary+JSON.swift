import ErrataJSON
import ErrataWire

extension LogSummary {
    /// The summary as the JSON that `errata summarize --format json` prints: one object with a line feed at its end.
    ///
    /// Everything that `init(json:catalogs:)` needs is in it, so summaries can be merged later. Unknown values are
    /// null, and texts from the logs are escaped for a terminal.
    public var json: String {
        var writer = JSONWriter(layout: .pretty, escaping: .terminal)
        writer.beginObject()
        write(to: &writer)
        writer.end()
        return writer.text + "\n"
    }

    /// Writes the members of the object.
    package func write(to writer: inout JSONWriter) {
        writeLines(to: &writer)
        errors.writeCounts(to: &writer)
        for (name, isUnknown) in [("groups", false), ("unknown", true)] {
            writer.name(name)
            writer.beginArray()
            for group in errors.groups(unknown: isUnknown) { group.write(to: &writer, by: errors.grouping) }
            writer.end()
        }
        errors.timeline.write(to: &writer)
        writeSkipped(to: &writer)
    }

    /// Writes the members about the lines and the logs.
    package func writeLines(to writer: inout JSONWriter) {
        writer.member("lines", lines)
        writer.member("silent", silentLines)
        writer.name("logs")
        writer.beginArray()
        for log in logs {
            writer.beginObject(onOneLine: true)
            writer.member("name", log.name)
            writer.member("firstLine", log.firstLine)
            writer.member("lines", log.lines)
            writer.end()
        }
        writer.end()
    }

    /// Writes the member about what was skipped.
    package func writeSkipped(to writer: inout JSONWriter) {
        writer.name("skipped")
        writer.beginObject(onOneLine: true)
        writer.member("long", skipped.long)
        writer.member("cut", skipped.cut)
        writer.member("binary", skipped.binary)
        writer.member("beforeSince", skipped.early)
        writer.member("afterUntil", skipped.late)
        writer.member("withoutTime", skipped.timeless)
        writer.member("ungrouped", errors.ungroupedCount)
        writer.end()
    }
}

extension ErrorTally {
    /// The number of errors per minute between the first and the last one; nil where no time lies between them.
    public var rate: Double? {
        guard let first, let last, last > first else { return nil }
        return Double(count) / (Double(last - first) / 60)
    }

    fileprivate func writeCounts(to writer: inout JSONWriter) {
        writer.member("errors", count)
        writer.member("knownCodes", knownCount)
        writer.member("unknownCodes", unknownCount)
        for (name, prospect) in RetryProspect.storedNames { writer.member(name, count(of: prospect)) }
        writer.name("repeatableSafelyShare")
        writer.raw(Self.decimal(count == 0 ? 0 : Double(count(of: .safe)) / Double(count)))
        writer.time("first", first)
        writer.time("last", last)
        writer.name("errorsPerMinute")
        writer.raw(rate.map(Self.decimal) ?? "null")
        writer.member("by", grouping.rawValue)
    }

    /// Returns a number with at most four decimals.
    private static func decimal(_ number: Double) -> String {
        let (whole, rest) = Int(min((number * 10_000).rounded(), 1e15)).quotientAndRemainder(dividingBy: 10_000)
        guard rest > 0 else { return String(whole) }
        var digits = String(10_000 + rest).dropFirst()
        while digits.last == "0" { digits.removeLast() }
        return "\(whole).\(digits)"
    }
}

extension RetryProspect {
    /// The members with the numbers of errors; the hopeless ones are all others.
    static let storedNames: [(String, RetryProspect)] = [
        ("repeatableSafely", .safe), ("repeatableIfTwiceIsHarmless", .ifIdempotent),
        ("repeatableAfterReset", .afterReset), ("conditional", .conditional),
    ]
}

extension ErrorTimeline {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.name("timeline")
        writer.beginObject()
        writer.time("start", counts.isEmpty ? nil : start)
        writer.member("secondsEach", span)
        writer.name("counts")
        writer.beginArray(onOneLine: true)
        for count in counts { writer.integer(count) }
        writer.end()
        writer.end()
    }
}

// Members that are null where there is no value.
extension JSONWriter {
    mutating func member(_ name: String, _ value: String?) {
        self.name(name)
        if let value { string(value) } else { null() }
    }

    mutating func member(_ name: String, _ value: Int?) {
        self.name(name)
        if let value { integer(value) } else { null() }
    }

    /// Writes a member with a time.
    mutating func time(_ name: String, _ seconds: Int?) {
        member(name, seconds.map(LogTimestamp.text))
    }
}
