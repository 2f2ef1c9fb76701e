#if CLI
import ArgumentParser
import ErrataCore
import ErrataReference
import ErrataSearch

/// `errata explain [VENDOR] CODE…`
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tell everything known about a code.",
        usage: "errata explain [<vendor>] <code> ... [<options>]",
        discussion: """
            CODE is a code exactly as on the wire (1007, RATE_LIMITED), the name that it has in Swift \
            (rateLimitExceeded), an id (linq/1007, LINQ1007), a message, or an HTTP status, alone (504) or with what is \
            around it (HTTP/1.1 504 Gateway Time-out). What fits exactly goes first; else case, the signs between words \
            and those around a code do not count. Of a status that a vendor says nothing of HTTP's own row is shown, and \
            one that nobody registered counts as the first of its class. 5xx is a class of statuses, 3xxx a range of \
            numbers. For - codes are read from standard input, a line each. Where several catalogs have it, all are \
            shown, apart. When a code is not known, the nearest ones are offered. A VENDOR that is not known is wrong usage.

            The id at the end of a line of `errata spec check` (duplicate-code) is explained as `errata spec rules` does.

            \(ExitStatus.help("each of the codes was found", notFound: "one of them was not"))
            """
    )

    @Argument(
        help: ArgumentHelp("The codes, if need be with their vendor in front.", valueName: "code"),
        completion: .code
    )
    var words: [String]

    @OptionGroup var format: FormatOption
    @OptionGroup var catalogs: CatalogOptions

    func run() throws {
        let request = ExplainRequest(words, in: try catalogs.catalogs())
        let answers = try request.answers()
        try StandardOutput.write(text(of: ExplainReport(answers.map(\.found), rules: answers.compactMap(\.rule))))
        let unknown = answers.filter { $0.found.isEmpty && $0.rule == nil }.map(\.query)
        guard !unknown.isEmpty else { return }
        for (place, query) in unknown.enumerated() { sayUnknown(query, isFirst: place == 0, among: request.catalogs) }
        throw Complaint(status: .notFound)
    }

    private func text(of report: ExplainReport) -> String {
        switch format.format {
        case .text: report.text(layout: TerminalEnvironment.layout)
        case .json: report.json
        case .markdown: report.markdown
        }
    }

    private func sayUnknown(_ query: CodeQuery, isFirst: Bool, among all: [Catalog]) {
        if !isFirst { StandardError.say("") }
        let reading = query.plainest
        guard all.named(reading.code).isEmpty else {
            let name = reading.code.lowercased()
            return StandardError.say("errata: \(name) is a vendor; add a code, as in: errata explain \(name) CODE")
        }
        StandardError.say(UnknownCode(reading: reading).page(layout: TerminalEnvironment.errorLayout))
    }
}
#endif
