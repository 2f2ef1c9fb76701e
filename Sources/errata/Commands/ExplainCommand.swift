#if CLI
import ArgumentParser
import ErrataCore
import ErrataReference
import ErrataSearch

/// `errata explain [VENDOR] CODE…`
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Show everything that is known about a code.",
        usage: "errata explain [<vendor>] <code> ... [<options>]",
        discussion: """
            CODE is a code exactly as on the wire (1007, RATE_LIMITED), the name that it has in Swift \
            (rateLimitExceeded), an id (linq/1007, LINQ1007), a message, or an HTTP status, alone (504) or with what \
            is around it (HTTP/1.1 504 Gateway Time-out). An exact match takes precedence; otherwise case, the \
            punctuation between words and that around a code are ignored. For a status that a vendor does not \
            document, HTTP's own row is shown, and an unregistered one counts as the first of its class. 5xx is a \
            class of statuses, 3xxx a range of numbers. A number can be negative (-1003). With -, codes are read from standard input, one per line. \
            Where several catalogs have a code, each is shown. When a code is not known, the nearest ones are \
            offered. An unknown VENDOR is a usage error.

            The id of a rule of `errata spec check` or `errata spec diff` (duplicate-code, verdict-stricter) is \
            explained as `errata spec rules` does.

            \(ExitStatus.help("each of the codes was found", notFound: "one of them was not found"))
            """
    )

    @Argument(
        help: ArgumentHelp("The codes, after their vendor if needed.", valueName: "code"),
        completion: .code,
        transform: NegativeCode.unshielded
    )
    var words: [String]

    @OptionGroup var format: FormatOption
    @OptionGroup var catalogs: CatalogOptions
    @OptionGroup var docs: DocsOption

    func run() throws {
        let request = ExplainRequest(words, in: try catalogs.catalogs())
        let answers = try request.answers()
        let report = ExplainReport(answers.map(\.found), rules: answers.compactMap(\.rule), on: docs.site)
        try StandardOutput.write(text(of: report))
        let unknown = answers.filter { $0.found.isEmpty && $0.rule == nil }.map(\.query)
        guard !unknown.isEmpty else { return }
        for (index, query) in unknown.enumerated() { sayUnknown(query, isFirst: index == 0, among: request.catalogs) }
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
