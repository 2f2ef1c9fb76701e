import ErrataLogs
import ErrataReference
import ErrataWire

/// The report on the errors of logs, in every format.
struct SummaryReport {
    let summary: LogSummary
    /// The groups, largest first, and separately those of codes that no catalog has.
    let groups: [ErrorGroup]
    let unknown: [ErrorGroup]
    /// Whether a baseline was given.
    let hasBaseline: Bool
    /// What has changed since the baseline; nil without one, and for logs that tell nothing.
    let comparison: LogComparison?

    var tally: ErrorTally { summary.errors }
    var key: ErrorTally.Grouping { tally.grouping }

    init(_ summary: LogSummary, baseline: LogSummary? = nil) {
        hasBaseline = baseline != nil
        comparison = summary.tells ? baseline.map { LogComparison(of: summary, with: $0) } : nil
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
    /// The number of errors, as a sentence. That there were none is said only where a line tells a success.
    var headline: String {
        let lines = "\(Self.grouped(summary.lines)) \(summary.lines == 1 ? "line" : "lines")"
        guard summary.tells else { return silence }
        guard tally.count == 0 else {
            return "\(Self.errors(tally.count)) in \(lines) (\(Self.percent(tally.count, of: summary.lines)))"
        }
        guard summary.skipped.errors > 0 else { return "No errors in \(lines)." }
        return summary.skipped.timeless > 0 ? timelessness : "No errors of the time asked for in \(lines)."
    }

    private var silence: String {
        switch summary.lines {
        case 0: "The log is empty."
        case 1: "The line tells neither a status nor the body of an answer."
        default: "None of the \(Self.grouped(summary.lines)) lines tells a status or the body of an answer."
        }
    }

    private var timelessness: String {
        "No error is known to be of the time asked for; \(Self.errors(summary.skipped.timeless)) without a time."
    }

    /// Why the logs do not show whether anything failed; nil where they do.
    var doubt: String? {
        guard summary.tells else {
            let hint = summary.lines > 0 ? " --field status=NAME names the field of a status." : ""
            return "\(silence) Whether anything failed is not known.\(hint)"
        }
        return tally.count == 0 && summary.skipped.timeless > 0 ? timelessness : nil
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
        guard let rate = tally.rate else { return "" }
        let tenths = Int((rate * 10).rounded())
        return ", \(Self.grouped(tenths / 10))\(tenths < 1000 && tenths % 10 > 0 ? ".\(tenths % 10)" : "") a minute"
    }

    /// The place of a line: its number, after the log's name where there are several.
    func place(_ line: Int) -> String {
        guard summary.logs.count > 1, let place = summary.place(ofLine: line) else { return Self.grouped(line) }
        return "\(place.log.name):\(place.line)"
    }

    /// The places of the first and the last error of a group.
    func places(_ group: ErrorGroup) -> String {
        let (first, last) = (place(group.firstLine), place(group.lastLine))
        if group.firstLine == group.lastLine { return summary.logs.count > 1 ? first : "line \(first)" }
        return summary.logs.count > 1 ? "\(first) to \(last)" : "lines \(first)–\(last)"
    }

    /// The groups with examples, those with a known code first.
    var exemplified: [ErrorGroup] { (groups + unknown).filter { !$0.examples.isEmpty } }

    /// The lines that were skipped or not grouped, with the reasons.
    var skipped: [String] {
        let groups = tally.ungroupedCount
        let rest = groups > 0 ? ["\(Self.grouped(groups)) of more groups than are listed apart"] : []
        return Self.words(summary.skipped) + rest
    }

    /// The lines and errors that were skipped, with the reasons.
    static func words(_ skipped: LogSummary.Skipped) -> [String] {
        [
            (skipped.long, "longer than 1 MiB"), (skipped.cut, "cut"), (skipped.binary, "binary"),
            (skipped.early, "before --since"), (skipped.late, "after --until"),
            (skipped.timeless, "without a time"),
        ].filter { $0.0 > 0 }.map { "\(grouped($0.0)) \($0.1)" }
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
