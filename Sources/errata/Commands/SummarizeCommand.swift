#if CLI
import ArgumentParser
import ErrataCatalog
import ErrataLogs
import ErrataReference
import ErrataWire

extension ErrorTally.Grouping: ExpressibleByArgument {}

/// `errata summarize [FILE…|-]`
struct SummarizeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "summarize",
        abstract: "Count the errors in logs and show what to do about them.",
        usage: "errata summarize [<file> ...] [<options>]",
        discussion: """
            A log has one line per call: a JSON object, logfmt, or any text with bodies in it. Files that are \
            compressed with gzip or zstd are expanded by these programs. Lines that are longer than a megabyte, \
            truncated or binary are counted and skipped. A date without a year, as syslog writes it, is the latest \
            one that is not in the future. The fields of a JSON log are known by their common names; --field names \
            others, by name or by path: --field status=res.sc. Its roles are status, time, body and headers.

            --merge adds up earlier summaries, which --format json wrote, in the order of their logs. --baseline shows \
            what is new, gone or grown since an earlier summary.

            \(ExitStatus.help(
                "the logs were read, with errors in them or without",
                notFound: "no line tells a status or an answer, or --baseline lacks an error that there is now"
            ))
            """
    )

    @Argument(help: ArgumentHelp("The logs; standard input by default, or with -.", valueName: "file"))
    var files: [String] = ["-"]

    @Option(help: ArgumentHelp("Only errors of this vendor or catalog.", valueName: "vendor"))
    var vendor: String?

    @Option(help: "The property to group errors by; by code where nothing else is asked for.")
    var by: ErrorTally.Grouping?

    @Option(
        help: ArgumentHelp("Only errors from then on: 2026-03-24T12:00:00Z, or 90m, 24h, 7d ago.", valueName: "time")
    )
    var since: TimeArgument?

    @Option(help: ArgumentHelp("Only errors before then, in the same forms.", valueName: "time"))
    var until: TimeArgument?

    @Option(help: ArgumentHelp("The name of a field of the log.", valueName: "role=name"))
    var field: [FieldArgument] = []

    @Option(help: ArgumentHelp("Compare with an earlier summary, as JSON.", valueName: "file"), completion: .file())
    var baseline: String?

    @Flag(help: "Show two lines of each group, with ids, tokens and addresses masked.")
    var examples = false

    @Flag(help: "The files are summaries as JSON: add them up.")
    var merge = false

    @Flag(help: "Go on reading as the log grows, and show the summary anew, until Ctrl-C ends it.")
    var follow = false

    @OptionGroup var format: FormatOption
    @OptionGroup var catalogs: CatalogOptions

    func validate() throws {
        if baseline != nil, by == .hour {
            throw ValidationError("--baseline compares errors that can come again, and hours do not.")
        }
        if follow, files.count > 1 { throw ValidationError("--follow reads one log.") }
        guard merge else { return }
        let others = [
            ("since", since != nil), ("until", until != nil), ("vendor", vendor != nil), ("field", !field.isEmpty),
            ("examples", examples), ("follow", follow),
        ]
        for (name, isGiven) in others where isGiven {
            throw ValidationError("--\(name) chooses among the lines of logs, and --merge reads none.")
        }
    }

    func run() throws {
        let known = try catalogs.catalogs()
        let earlier = try readBaseline(known)
        let (summary, complaint) = merge ? (try merged(known), nil) : try counted(by: by ?? .code, earlier)
        if let earlier, earlier.errors.grouping != summary.errors.grouping {
            throw Complaint("The baseline and the summaries have errors in different groups.", status: .usage)
        }
        let report = SummaryReport(summary, baseline: earlier)
        try StandardOutput.write(report.text(format.format, layout: TerminalEnvironment.layout))
        if let complaint { throw Complaint(status: complaint.status) }
        if let doubt = report.doubt { throw Complaint("\(doubt)", status: .notFound) }
        if report.comparison?.new.isEmpty == false { throw Complaint(status: .notFound) }
    }

    /// Reads the baseline; nil where none is given.
    private func readBaseline(_ catalogs: [Catalog]) throws(Complaint) -> LogSummary? {
        guard let baseline else { return nil }
        let stored = StoredSummary(path: baseline)
        let isAny = merge && by == nil
        let summary = isAny ? try stored.read(catalogs: catalogs) : try stored.read(catalogs: catalogs, by: by ?? .code)
        guard summary.tells else {
            throw Complaint(
                "\(baseline) has no line that tells a status or an answer to compare with.",
                status: .badData
            )
        }
        return summary
    }

    /// Adds up the summaries.
    private func merged(_ catalogs: [Catalog]) throws(Complaint) -> LogSummary {
        var total: LogSummary?
        for path in files {
            let stored = StoredSummary(path: path)
            guard let grouping = total?.errors.grouping ?? by else {
                total = try stored.read(catalogs: catalogs)
                continue
            }
            let summary = try stored.read(catalogs: catalogs, by: grouping)
            if total?.merge(summary) == nil { total = summary }
        }
        guard let total else { throw Complaint("There is nothing to merge.", status: .usage) }
        return total
    }

    /// Counts the errors of the logs.
    private func counted(by grouping: ErrorTally.Grouping, _ earlier: LogSummary?) throws -> (LogSummary, Complaint?) {
        var fields = LogFields()
        for field in field { fields.add(field.role, name: field.name) }
        let now = Int(time(nil))
        var summarizer = LogSummarizer(
            catalogs: try catalogs.catalogs(of: vendor),
            fields: fields,
            by: grouping,
            since: since?.seconds(now: now),
            until: until?.seconds(now: now),
            now: now,
            hasExamples: examples
        )
        guard !follow else {
            try followLog(into: &summarizer, earlier)
            return (summarizer.summary, nil)
        }
        let complaint = read(into: &summarizer)
        return (summarizer.summary, complaint)
    }

    /// Reads a log as it grows.
    private func followLog(into summarizer: inout LogSummarizer, _ earlier: LogSummary?) throws(Complaint) {
        Interrupt.catchSignals()
        InputFile(path: files[0]).sayAwaited("a log")
        var live = LiveSummary(isScreen: LiveSummary.hasScreen && format.format == .text) { summary in
            SummaryReport(summary, baseline: earlier).text(format.format, layout: TerminalEnvironment.layout)
        }
        defer { try? live.end() }
        try FollowedLog(path: files[0]).read(into: &summarizer) { (summary) throws(Complaint) in try live.show(summary)
        }
    }

    /// Reads all logs. An error in one of them is reported and does not stop the others from being read.
    private func read(into summarizer: inout LogSummarizer) -> Complaint? {
        LogInput.readEach(files) { path, progress throws(Complaint) in
            try LogInput(path: path).read(into: &summarizer, &progress)
        }
    }
}

/// The role and the name of a field: `status=res.sc`.
struct FieldArgument: ExpressibleByArgument {
    let role: LogFields.Role
    let name: String

    init?(argument: String) {
        let halves = argument.split(separator: "=", maxSplits: 1)
        guard halves.count == 2, let role = LogFields.Role(rawValue: String(halves[0])) else { return nil }
        (self.role, name) = (role, String(halves[1]))
    }
}

/// A point in time: a timestamp, or an age before now.
struct TimeArgument: ExpressibleByArgument {
    private enum Moment {
        case time(Int)
        case ago(Int)
    }

    private let moment: Moment

    init?(argument: String) {
        let bytes = Array(argument.utf8)
        let units: [UInt8: Int] = [
            UInt8(ascii: "s"): 1, UInt8(ascii: "m"): 60, UInt8(ascii: "h"): 3600, UInt8(ascii: "d"): 86_400,
        ]
        let read = bytes.withUnsafeBufferPointer { text -> Moment? in
            if let time = LogTimestamp.seconds(text) { return .time(time) }
            guard text.count <= 8, let unit = text.last.flatMap({ units[$0] }) else { return nil }
            return text.part(0..<text.count - 1).decimal.map { .ago($0 * unit) }
        }
        let midnight = Array("\(argument)T00:00:00Z".utf8)
        guard let moment = read ?? midnight.withUnsafeBufferPointer({ LogTimestamp.seconds($0) }).map(Moment.time)
        else {
            return nil
        }
        self.moment = moment
    }

    /// Returns the point in time in seconds since 1970.
    func seconds(now: Int) -> Int {
        switch moment {
        case .time(let seconds): seconds
        case .ago(let seconds): now - seconds
        }
    }
}
#endif
