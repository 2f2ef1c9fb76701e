#if CLI
import ArgumentParser
import ErrataAuthoring
import ErrataReference
import ErrataSpec

extension SourceFormat: ExpressibleByArgument {}

/// `errata spec import FILE…`
struct SpecImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Make a first spec from what a vendor publishes, or merge it into a spec.",
        usage: "errata spec import <file> ... [--into <spec>] [<options>]",
        discussion: """
            It reads records (JSON, YAML, CSV, TSV), tables and headings of Markdown and HTML, the plain text that a \
            browser copies from a page, OpenAPI and Swagger, Smithy models, botocore's service files, HTTP Archives, \
            and what `errata summarize --format json` wrote. Format and columns are guessed; --from and --map say \
            what is guessed wrong. What a file does not say stays absent, what is read between its lines is marked \
            as inferred, and what is doubtful is told with its line.

            Without --into or --output the spec goes to standard output and the report to standard error; nothing is \
            written. With --into the spec is merged into a file: what is new is added, and a name, a mark or a text \
            that stands is never changed. The report shows what the source says differently and what it no longer \
            has. To import the same file again changes nothing.

            \(ExitStatus.help("the sources have been read", notFound: "they tell no error"))
            """
    )

    @Argument(help: ArgumentHelp("The sources; - is standard input.", valueName: "file"), completion: .file())
    var files: [String]

    @Option(help: ArgumentHelp("The spec to merge into.", valueName: "spec"), completion: .spec)
    var into: String?

    @Option(
        help: ArgumentHelp("The file to write a first spec to; it must not exist.", valueName: "file"),
        completion: .file()
    )
    var output: String?

    @Flag(help: "Report what --into would change, and write nothing.")
    var dryRun = false

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("The fact that a column holds: Reason=message.", valueName: "column=fact")
    )
    var map: [String] = []

    @Option(help: "The format of the sources; by default their content and names tell.")
    var from: SourceFormat?

    @Option(help: ArgumentHelp("The only table that counts: its number, or a part of its heading.", valueName: "table"))
    var table: String?

    @OptionGroup var identity: IdentityOptions

    @OptionGroup var format: FormatOption

    func validate() throws {
        if into != nil, output != nil { throw ValidationError("--into and --output exclude each other.") }
        if dryRun, into == nil {
            throw ValidationError("--dry-run needs --into; without it nothing is written anyway.")
        }
        if files.count(where: { $0 == "-" }) > 1 { throw ValidationError("Standard input can be read once only.") }
    }

    func run() throws {
        let columns = try ColumnArguments(map).columns
        let sources = try sources(columns)
        let draft = SpecDraft(sources, identity: try identity.identity(sources))
        if let into {
            try merge(draft, into: into)
        } else {
            try write(draft)
        }
        guard !draft.spec.errors.isEmpty || !draft.spec.statuses.isEmpty else {
            throw Complaint(
                "\(files.joined(separator: ", ")): no error found. --map tells which column is which.",
                status: .notFound
            )
        }
    }
}

extension SpecImportCommand {
    private func sources(_ columns: [String: SourceFact]) throws(Complaint) -> [ImportedSource] {
        var options = ImportOptions()
        (options.columns, options.table) = (columns, table)
        return try files.map { path throws(Complaint) in
            let table = try ImportedFile(path: path).table(from, options)
            return identity.source(
                ImportedSource(path: path, table: table, retrieved: identity.retrieved ?? Today.text)
            )
        }
    }

    private func write(_ draft: SpecDraft) throws {
        let report = ImportReport(merge: MergeReport(draft), spec: draft.spec, target: nil)
        let bytes = try ValidSpec(draft.spec).bytes
        if let output {
            _ = try OutputFile(path: output).create(bytes)
            try say(report)
        } else {
            if !draft.spec.errors.isEmpty || !draft.spec.statuses.isEmpty {
                try StandardOutput.write(String(decoding: bytes, as: UTF8.self))
            }
            StandardError.say(report.page(TerminalEnvironment.layout))
        }
    }

    private func merge(_ draft: SpecDraft, into path: String) throws {
        let merge = SpecMerge(draft, into: try SpecFile(path: path).spec())
        let bytes = try ValidSpec(merge.spec).bytes
        if merge.report.hasChanges, !dryRun { try OutputFile(path: path).write(bytes) }
        try say(ImportReport(merge: merge.report, spec: merge.spec, target: path))
    }

    private func say(_ report: ImportReport) throws {
        switch format.format {
        case .text: try StandardOutput.write(report.page(TerminalEnvironment.layout).text)
        case .json: try StandardOutput.write(report.json)
        case .markdown: try StandardOutput.write(report.markdown)
        }
    }
}
#endif
