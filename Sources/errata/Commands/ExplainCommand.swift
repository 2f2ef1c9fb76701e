#if CLI
import ArgumentParser
import ErrataCore
import ErrataReference

/// `errata explain [VENDOR] CODE`
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tell everything known about a code.",
        usage: "errata explain [<vendor>] <code> [--format <format>] [--spec <file> ...]",
        discussion: """
            CODE is a code as on the wire (1007, RATE_LIMITED), the name that it has in Swift (rateLimitExceeded), an id \
            (linq/1007), or an HTTP status (504). Where several catalogs have it, all are shown, apart. A code that is \
            not known exits with 1, and the nearest ones are offered; a VENDOR that is not known is a usage error.
            """
    )

    @Argument(help: ArgumentHelp("The code, if need be with its vendor in front.", valueName: "code"))
    var words: [String]

    @OptionGroup var format: FormatOption
    @OptionGroup var catalogs: CatalogOptions

    func validate() throws {
        guard words.count <= 2 else {
            throw ValidationError("Give one code, if need be with its vendor in front.")
        }
    }

    func run() throws {
        let query = try query()
        let entries = query.matches()
        try StandardOutput.write(answer(entries))
        guard entries.isEmpty else { return }
        try sayUnknown(query)
        throw Complaint(status: .notFound)
    }

    private func query() throws -> CodeQuery {
        let vendor = words.count == 2 ? words[0] : nil
        return CodeQuery(words[words.count - 1], in: try catalogs.catalogs(of: vendor))
    }

    private func answer(_ entries: [Catalog.Entry]) -> String {
        switch format.format {
        case .text: page(entries)
        case .json: ReferenceJSON.text(of: entries)
        case .markdown: entries.isEmpty ? "" : ReferencePages.sections(for: entries)
        }
    }

    private func page(_ entries: [Catalog.Entry]) -> String {
        var page = TerminalPage(layout: TerminalEnvironment.layout)
        for (place, entry) in entries.enumerated() {
            if place > 0 { page.rule() }
            page.entry(entry)
        }
        return page.text
    }

    private func sayUnknown(_ query: CodeQuery) throws {
        let vendors = words.count == 1 ? query.catalogs.named(query.code) : []
        guard vendors.isEmpty else {
            let name = query.code.lowercased()
            return StandardError.say("errata: \(name) is a vendor; add a code, as in: errata explain \(name) CODE")
        }
        let page = UnknownCode(query: query).page(layout: TerminalEnvironment.errorLayout)
        StandardError.say(page)
    }
}
#endif
