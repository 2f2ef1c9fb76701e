#if CLI
import ArgumentParser
import ErrataCatalog
import ErrataJSON
import ErrataReference
import ErrataRuntime
import ErrataSite

/// `errata spec docs --output DIR`
struct SpecDocsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "docs",
        abstract: "Write the reference: as Markdown, as a static site, or all of it as JSON or CSV.",
        usage: "errata spec docs [<file> ...] --output <dir> [<options>]",
        discussion: """
            As Markdown it is a page for each catalog and an index. A file is written only when its bytes change. With \
            files, only their catalogs are written.

            With --format json it writes errata.json, one document with everything in the tables \
            (spec/schema/errata-reference.schema.json), and with --format csv errata.csv, a row for each code and each \
            row of a status, for databases and spreadsheets. Its cells are exact: import it into a spreadsheet with \
            all columns as text, or a text that begins with =, +, - or @ becomes a formula; a line on standard error \
            says how many there are.

            With --format html it writes a static site: a page for each code, with the same as Markdown and JSON beside \
            it, pages across the catalogs, and a search. The site needs no server. \(SiteManifest.name) in the directory \
            lists its files; the next run removes those that are no longer needed and are as they were written, and never \
            anything else. --since takes a spec as the first argument of `errata spec diff` does. For a file \
            MODULE/NAME.errata.json, the folder is the Swift module unless --module names another.

            With --format xcstrings it writes the sentences for an app's own users instead, including those that \
            belong to no catalog, as the String Catalog Errata.xcstrings. Where the file is there already its \
            translations stay: those of a changed sentence are marked for review, and a removed key is marked as \
            stale.

            \(ExitStatus.help("all pages are up to date"))
            """
    )

    /// The format of the output.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        /// The reference, as Markdown.
        case markdown
        /// A static site.
        case html
        /// Everything in one JSON document.
        case json
        /// A row for each code, as CSV.
        case csv
        /// The messages for an app's users, as a String Catalog for translation.
        case xcstrings
    }

    @Argument(
        help: ArgumentHelp("The specs; all built-in catalogs by default.", valueName: "file"),
        completion: .spec
    )
    var files: [String] = []

    @Option(help: ArgumentHelp("The directory to write to.", valueName: "dir"), completion: .directory)
    var output: String

    @Option(help: "The output format.")
    var format = Format.markdown

    @OptionGroup var docs: DocsOption
    @OptionGroup var site: SiteOptions

    func validate() throws {
        if format != .html, site.isUsed {
            throw ValidationError("--repository, --since and --module need --format html.")
        }
        if site.since != nil, files.isEmpty {
            throw ValidationError("--since needs the specs of the later version.")
        }
    }

    func run() throws {
        guard format != .html else { return try writeSite() }
        let catalogs = try files.isEmpty ? Catalogs.all : SpecFiles(files).catalogs()
        let directory = try OutputDirectory(made: output)
        switch format {
        case .markdown:
            for page in ReferencePages.pages(for: catalogs, on: docs.site) {
                try write(page.text, to: page.path, in: directory)
            }
        case .json:
            try write(ReferenceJSON.document(of: catalogs, on: docs.site), to: ReferenceJSON.fileName, in: directory)
        case .csv: try write(ReferenceCSV(catalogs, on: docs.site), in: directory)
        case .xcstrings: try write(try strings(of: catalogs), to: Self.stringsFile, in: directory)
        case .html: break
        }
    }

    private func writeSite() throws {
        let site = try SiteRequest(
            files: files,
            docs: docs.site,
            repository: site.repository,
            modules: site.modules,
            since: site.since
        ).site()
        var directory = try SiteDirectory(OutputDirectory(made: output))
        try site.forEachFile { file throws(Complaint) in try directory.write(file) }
        try directory.finish()
        guard directory.written + directory.removed > 0 else { return }
        StandardError.say(
            "\(output): \(directory.count) files, of which \(directory.written) written; \(directory.removed) removed"
        )
    }

    private static let stringsFile = "Errata.xcstrings"

    private func write(_ text: String, to path: String, in directory: OutputDirectory) throws {
        let target = OutputFile(path, in: directory)
        if try target.write(Array(text.utf8)) { StandardError.say("\(target.path): written") }
    }

    private func write(_ sheet: ReferenceCSV, in directory: OutputDirectory) throws {
        try write(sheet.text, to: ReferenceCSV.fileName, in: directory)
        guard sheet.formulaCount > 0 else { return }
        let cells = sheet.formulaCount == 1 ? "1 cell begins" : "\(sheet.formulaCount) cells begin"
        StandardError.say("errata: \(cells) with =, +, - or @; import the file with all columns as text")
    }

    private func strings(of catalogs: [Catalog]) throws(Complaint) -> String {
        let path = "\(output)/\(Self.stringsFile)"
        let earlier = try Self.earlier(path)
        do {
            return try StringCatalog(general + catalogs.flatMap(\.translatable), keeping: earlier).text
        } catch {
            let words = (error as? JSONError)?.words(in: earlier ?? []) ?? "\(error)"
            throw Complaint("\(path): \(words). Move it away to have it written again.", status: .badData)
        }
    }

    /// The messages that belong to no catalog.
    private var general: [StringCatalog.Sentence] {
        UserMessage.general.map { StringCatalog.Sentence($0, comment: "For any API.") }
    }

    /// Returns the current bytes of the file; nil where it does not exist.
    private static func earlier(_ path: String) throws(Complaint) -> [UInt8]? {
        do throws(Complaint) {
            return Array(try InputFile(path: path).read())
        } catch  where error.status == .noInput {
            return nil
        }
    }
}

extension JSONError {
    fileprivate func words(in bytes: [UInt8]) -> String {
        let index = JSONPosition(offset: offset, in: bytes)
        return "line \(index.line), column \(index.column): \(kind.message)"
    }
}

extension Catalog {
    /// The messages that the catalog defines for its own codes and statuses.
    fileprivate var translatable: [StringCatalog.Sentence] {
        (Array(entries) + Array(statuses)).compactMap { entry in
            entry.userMessageWithKey.map { message in
                StringCatalog.Sentence(message, comment: "\(name), \(entry.codeText): \(entry.summary)")
            }
        }
    }
}

extension StringCatalog.Sentence {
    fileprivate init(_ message: UserMessage, comment: String) {
        self.init(key: message.key, text: message.text, comment: comment)
    }
}
#endif
