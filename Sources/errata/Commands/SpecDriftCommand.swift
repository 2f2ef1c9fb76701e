#if CLI
import ArgumentParser
import ErrataAuthoring
import ErrataCore
import ErrataLogs
import ErrataWire

/// `errata spec drift SPEC LOG…`
struct SpecDriftCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drift",
        abstract: "Compare logs with a spec: codes that it lacks, and what differs from it.",
        usage: "errata spec drift <spec> [<log> ...] [<options>]",
        discussion: """
            The logs are read as `errata summarize` reads them, with the spec as the only table: every error in them \
            counts as this API's, unless another host answered, a proxy did, or nothing but a status tells of it. \
            New codes come with their statuses, their messages and a stub. Messages that differ in numbers, ids, \
            addresses and quoted texts are one, with placeholders for these; read the rest before you share it. \
            Codes of the spec that were never seen are listed and are no difference.

            --stubs writes a file from which `errata spec import FILE --into SPEC` adds the new codes; \
            --format json prints the same.

            \(ExitStatus.help(
                "what was seen is as documented",
                notFound: "the logs have a code that the spec lacks, or contradict it"
            ))
            """
    )

    @Argument(help: ArgumentHelp("The spec.", valueName: "spec"), completion: .spec)
    var spec: String

    @Argument(help: ArgumentHelp("The logs; standard input by default, or with -.", valueName: "log"))
    var logs: [String] = ["-"]

    @Option(
        help: ArgumentHelp("Only errors from then on: 2026-03-24T12:00:00Z, or 90m, 24h, 7d ago.", valueName: "time")
    )
    var since: TimeArgument?

    @Option(help: ArgumentHelp("Only errors before then, in the same forms.", valueName: "time"))
    var until: TimeArgument?

    @Option(help: ArgumentHelp("The name of a field of the log.", valueName: "role=name"))
    var field: [FieldArgument] = []

    @Option(help: ArgumentHelp("Write the new codes to a file, as JSON.", valueName: "file"), completion: .file())
    var stubs: String?

    @OptionGroup var format: FormatOption

    func validate() throws {
        if spec == "-", logs.contains("-") {
            throw ValidationError("Standard input cannot be both the spec and a log.")
        }
    }

    func run() throws {
        let file = SpecFile(path: spec)
        let catalog = try file.catalog(of: try file.spec())
        var reading = DriftReading(catalog, summarizer(catalog))
        let complaint = reading.read(logs)
        let report = DriftReport(drift: reading.collector.drift, summary: reading.summarizer.summary)
        guard report.summary.tells || complaint != nil else {
            throw Complaint("The logs have no line that tells a status or an answer to compare with.", status: .badData)
        }
        if let stubs { try OutputFile(path: stubs).write(Array(report.json.utf8)) }
        try StandardOutput.write(report.text(format.format, layout: TerminalEnvironment.layout))
        if let complaint { throw Complaint(status: complaint.status) }
        if report.drift.isDrift { throw Complaint(status: .notFound) }
    }

    private func summarizer(_ catalog: Catalog) -> LogSummarizer {
        var fields = LogFields()
        for field in field { fields.add(field.role, name: field.name) }
        let now = Int(time(nil))
        return LogSummarizer(
            catalogs: [catalog],
            fields: fields,
            since: since?.seconds(now: now),
            until: until?.seconds(now: now),
            now: now,
            keepsFailures: true
        )
    }
}
#endif
