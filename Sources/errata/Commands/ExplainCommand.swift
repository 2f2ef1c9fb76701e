#if CLI
import ArgumentParser
import ErrataCore
import ErrataReference

/// `errata explain [VENDOR] CODE…`
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tell everything known about a code.",
        usage: "errata explain [<vendor>] <code> ... [<options>]",
        discussion: """
            CODE is a code as on the wire (1007, RATE_LIMITED), the name that it has in Swift (rateLimitExceeded), an id \
            (linq/1007, LINQ-1007), an HTTP status (504), or a whole message; case and the signs between words do not \
            count where nothing fits exactly. For - codes are read from standard input, a line each. Where several \
            catalogs have it, all are shown, apart. When a code is not known, the nearest ones are offered. A VENDOR \
            that is not known is wrong usage.

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
        try StandardOutput.write(text(of: answers.flatMap(\.matches).unique))
        let unknown = answers.filter(\.matches.isEmpty).map(\.query)
        guard !unknown.isEmpty else { return }
        for (place, query) in unknown.enumerated() { sayUnknown(query, isFirst: place == 0, among: request.catalogs) }
        throw Complaint(status: .notFound)
    }

    private func text(of matches: [CodeQuery.Match]) -> String {
        switch format.format {
        case .text: page(matches)
        case .json: ReferenceJSON.text(of: matches.map(\.entry))
        case .markdown: matches.isEmpty ? "" : ReferencePages.sections(for: matches.map { ($0.entry, $0.facts) })
        }
    }

    private func page(_ matches: [CodeQuery.Match]) -> String {
        var page = TerminalPage(layout: TerminalEnvironment.layout)
        for (place, match) in matches.enumerated() {
            if place > 0 { page.rule() }
            page.entry(match.entry, after: match.facts)
        }
        return page.text
    }

    private func sayUnknown(_ query: CodeQuery, isFirst: Bool, among all: [Catalog]) {
        if !isFirst { StandardError.say("") }
        guard all.named(query.code).isEmpty else {
            let name = query.code.lowercased()
            return StandardError.say("errata: \(name) is a vendor; add a code, as in: errata explain \(name) CODE")
        }
        StandardError.say(UnknownCode(reading: query.plainest).page(layout: TerminalEnvironment.errorLayout))
    }
}

extension CodeQuery.Match {
    private static let most = 20

    /// What the question tells beside the entry.
    fileprivate var facts: [Fact] {
        let values = parameters.map { "\($0.name) = \($0.value)" }
        let shown = codes.prefix(Self.most).map { "\($0.id) \($0.title)" }
        let rest = codes.count > shown.count ? ["\(codes.count - shown.count) more"] : []
        return [("Parameters", values), ("Codes", shown + rest)].filter { !$0.1.isEmpty }
            .map { Fact(label: $0.0, content: .items($0.1)) }
    }
}

extension [CodeQuery.Match] {
    /// Each entry once, where it comes first.
    fileprivate var unique: [CodeQuery.Match] {
        var seen: Set<Catalog.Entry> = []
        return filter { seen.insert($0.entry).inserted }
    }
}
#endif
