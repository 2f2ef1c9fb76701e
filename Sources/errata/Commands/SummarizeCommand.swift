#if CLI
import ArgumentParser
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

            \(ExitStatus.help("the logs were read, with errors in them or without"))
            """
    )

    @Argument(help: ArgumentHelp("The logs; standard input by default, or with -.", valueName: "file"))
    var files: [String] = ["-"]

    @Option(help: ArgumentHelp("Only errors of this vendor or catalog.", valueName: "vendor"))
    var vendor: String?

    @Option(help: "The property to group errors by.")
    var by = ErrorTally.Grouping.code

    @Option(
        help: ArgumentHelp("Only errors from then on: 2026-03-24T12:00:00Z, or 90m, 24h, 7d ago.", valueName: "time")
    )
    var since: TimeArgument?

    @Option(help: ArgumentHelp("The name of a field of the log.", valueName: "role=name"))
    var field: [FieldArgument] = []

    @OptionGroup var format: FormatOption
    @OptionGroup var catalogs: CatalogOptions

    func run() throws {
        var fields = LogFields()
        for field in field { fields.add(field.role, name: field.name) }
        let now = Int(time(nil))
        let since = since?.seconds(now: now)
        let catalogs = try catalogs.catalogs(of: vendor)
        var summarizer = LogSummarizer(catalogs: catalogs, fields: fields, by: by, since: since, now: now)
        let complaint = read(into: &summarizer)
        try StandardOutput.write(
            SummaryReport(summarizer.summary).text(format.format, layout: TerminalEnvironment.layout)
        )
        if let complaint { throw Complaint(status: complaint.status) }
    }

    /// Reads all logs. An error in one of them is reported and does not stop the others from being read.
    private func read(into summarizer: inout LogSummarizer) -> Complaint? {
        var progress = Progress()
        var first: Complaint?
        for path in files {
            InputFile(path: path).sayAwaited("a log")
            do throws(Complaint) {
                try LogInput(path: path).read(into: &summarizer, &progress)
                progress.end()
            } catch {
                progress.end()
                error.say()
                first = first ?? error
            }
        }
        return first
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
