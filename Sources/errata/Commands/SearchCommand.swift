#if CLI
import ArgumentParser
import ErrataCore
import ErrataReference
import ErrataSearch

/// `errata search WORD…`
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find codes by words, and what is known about statuses and APIs.",
        usage: "errata search <word> ... [<options>]",
        discussion: """
            Every text of a code is searched, its keywords too, and what a vendor or HTTP says about a status, and what is \
            known about an API as a whole: limits, credits, sign-in, idempotency, envelopes, categories, support, notes. \
            The code and the name count before the message, the message before what to do, and a code before a status \
            and before the API. Words of one stem (invite, invitation) and of one meaning (big, large) match each other, \
            and a word may have one typo after its first letter. The best results come first, with the words that \
            matched. Options combine as in `errata list`; with one that applies only to codes and statuses, nothing else \
            is shown.

            \(ExitStatus.help("something answers", notFound: "nothing does"))
            """
    )

    @Argument(help: ArgumentHelp("The words, in any order.", valueName: "word"))
    var words: [String]

    @Option(help: ArgumentHelp("Only codes of this vendor or catalog.", valueName: "vendor"), completion: .vendor)
    var vendor: [String] = []

    @Option(help: ArgumentHelp("The maximum number of results; 0 shows all.", valueName: "count"))
    var limit = 10

    @OptionGroup var options: FilterOptions
    @OptionGroup var format: FormatOption
    @OptionGroup var catalogs: CatalogOptions

    func validate() throws {
        guard limit >= 0 else { throw ValidationError("--limit must be 0 or a positive number.") }
    }

    func run() throws {
        let filter = options.filter
        let chosen = try catalogs.catalogs(of: vendor)
        // General facts about an API have no status, kind or actor to filter by.
        let facts = filter.admitsAll ? chosen.flatMap(\.generalFacts) : []
        let search = CatalogSearch(chosen.flatMap(\.searched).filter(filter.admits), facts: facts)
        let question = words.joined(separator: " ")
        let hits = search.hits(for: question)
        let shown = Array(hits.prefix(limit == 0 ? hits.count : limit))
        try StandardOutput.write(answer(shown))
        guard !hits.isEmpty else {
            throw Complaint("Nothing was found for \(question.cut(to: 200)).", status: .notFound)
        }
        guard shown.count < hits.count else { return }
        StandardError.say("errata: \(shown.count) of \(hits.count) results are shown; --limit 0 shows all")
    }

    private func answer(_ hits: [CatalogSearch.Hit]) -> String {
        switch format.format {
        case .text: page(hits)
        case .json: ReferenceJSON.text(of: hits.map(\.subject))
        case .markdown: ReferencePages.tables(of: hits.map(\.subject))
        }
    }

    private func page(_ hits: [CatalogSearch.Hit]) -> String {
        var page = TerminalPage(layout: TerminalEnvironment.layout)
        for hit in hits {
            page.space()
            page.hit(hit)
        }
        return page.text
    }
}
#endif
