import ErrataLogs
import ErrataReference
import ErrataWire

/// The report on the errors of logs, in every format.
struct SummaryReport {
    let summary: LogSummary
    /// The groups, largest first, and separately those of codes that no catalog has.
    let groups: [ErrorGroup]
    let unknown: [ErrorGroup]

    var tally: ErrorTally { summary.errors }
    var key: ErrorTally.Grouping { tally.grouping }

    init(_ summary: LogSummary) {
        self.summary = summary
        groups = summary.errors.groups(unknown: false)
        unknown = summary.errors.groups(unknown: true)
    }

    /// Returns the report in a format.
    func text(_ format: OutputFormat, layout: TerminalLayout) -> String {
        switch format {
        case .text: page(layout)
        case .json: json
        case .markdown: markdown
        }
    }

    /// The groups whose resolution is shown: the largest ones, where errors are grouped by code.
    var remedied: [ErrorGroup] {
        key == .code ? Array(groups.filter { $0.sample.resolution != nil }.prefix(3)) : []
    }
}

// Sentences that all formats share.
extension SummaryReport {
    /// The number of errors, as a sentence.
    var headline: String {
        let lines = "\(Self.grouped(summary.lines)) \(summary.lines == 1 ? "line" : "lines")"
        guard tally.count > 0 else { return "No errors in \(lines)." }
        let share = Self.percent(tally.count, of: summary.lines)
        return "\(Self.grouped(tally.count)) \(tally.count == 1 ? "error" : "errors") in \(lines) (\(share))"
    }

    /// When the errors occurred, how fast, and what a retry can do about them.
    var facts: [String] {
        var facts: [String] = []
        if let first = tally.first, let last = tally.last {
            facts.append("\(LogTimestamp.text(first)) to \(LogTimestamp.text(last))\(rateWords)")
        }
        if tally.count > 0 { facts.append(cure) }
        if tally.unknownCount > 0 {
            facts.append("\(Self.grouped(tally.unknownCount)) with a code that no table has")
        }
        return facts
    }

    /// The effect of a retry, with the safe share apart from the one that may repeat an effect.
    private var cure: String {
        let shares = [
            (RetryProspect.ifIdempotent, "only if doing it twice does no harm"),
            (.afterReset, "only once a limit has reset"),
            (.conditional, "on a condition"),
        ]
        let rest = shares.filter { tally.count(of: $0.0) > 0 }.map { "\(share(of: $0.0)) \($0.1)" }
        return (["\(share(of: .safe)) can be repeated safely after a wait"] + rest).joined(separator: ", ")
    }

    private func share(of prospect: RetryProspect) -> String {
        Self.percent(tally.count(of: prospect), of: tally.count)
    }

    private var rateWords: String {
        guard let rate else { return "" }
        let tenths = Int((rate * 10).rounded())
        return ", \(Self.grouped(tenths / 10))\(tenths < 1000 && tenths % 10 > 0 ? ".\(tenths % 10)" : "") a minute"
    }

    /// The number of errors per minute between the first and the last one; nil where no time lies between them.
    var rate: Double? {
        guard let first = tally.first, let last = tally.last, last > first else { return nil }
        return Double(tally.count) / (Double(last - first) / 60)
    }

    /// The lines that were skipped or not grouped, with the reasons.
    var skipped: [String] {
        let skipped = summary.skipped
        return [
            (skipped.long, "longer than 1 MiB"), (skipped.cut, "cut"), (skipped.binary, "binary"),
            (skipped.early, "before --since"), (skipped.timeless, "without a time"),
            (tally.ungroupedCount, "of more groups than are listed apart"),
        ].filter { $0.0 > 0 }.map { "\(Self.grouped($0.0)) \($0.1)" }
    }

    /// Returns a share in percent: whole numbers from 10 up, one decimal below, and never 0 for a share above 0.
    static func percent(_ part: Int, of whole: Int) -> String {
        guard whole > 0, part > 0 else { return "0 %" }
        let tenths = part * 1000 / whole
        if tenths == 0 { return "below 0.1 %" }
        if tenths >= 100 { return "\((part * 100 + whole / 2) / whole) %" }
        return "\(tenths / 10).\(tenths % 10) %"
    }

    /// Returns a number with commas between its thousands.
    static func grouped(_ number: Int) -> String {
        var text = ""
        for (index, digit) in String(number).reversed().enumerated() {
            if index > 0, index.isMultiple(of: 3) { text.append(",") }
            text.append(digit)
        }
        return String(text.reversed())
    }
}
