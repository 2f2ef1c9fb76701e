#if CLI
import ArgumentParser
import ErrataCore
import ErrataReference

/// `errata search WORD…`
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find codes by words: what happened, what to do, who must act.",
        usage: "errata search <word> ... [<options>]",
        discussion: """
            Every word in every text is looked at, the code and the name before the message, the message before what to \
            do. Words of one family (invite, invitation) and of one meaning (big, large) answer for each other, and a \
            word may be misspelt by a letter. The best answers come first, with the words that were found. Options \
            combine as in `errata list`.

            \(ExitStatus.help("something answers", notFound: "nothing does"))
            """
    )

    @Argument(help: ArgumentHelp("The words; their order does not count.", valueName: "word"))
    var words: [String]

    @Option(help: ArgumentHelp("Only codes of this vendor or catalog.", valueName: "vendor"), completion: .vendor)
    var vendor: [String] = []

    @Option(help: ArgumentHelp("How many answers are shown at most; 0 shows all.", valueName: "count"))
    var limit = 10

    @OptionGroup var filter: EntryFilter
    @OptionGroup var format: FormatOption
    @OptionGroup var catalogs: CatalogOptions

    func validate() throws {
        guard limit >= 0 else { throw ValidationError("--limit is a number from 0 up.") }
    }

    func run() throws {
        let entries = try catalogs.catalogs(of: vendor).flatMap(\.searched).filter(filter.admits)
        let question = words.joined(separator: " ")
        let hits = EntrySearch(entries).hits(for: question)
        let shown = Array(hits.prefix(limit == 0 ? hits.count : limit))
        try StandardOutput.write(answer(shown))
        guard !hits.isEmpty else {
            throw Complaint("Nothing was found for \(question.cut(to: 200)).", status: .notFound)
        }
        guard shown.count < hits.count else { return }
        StandardError.say("errata: \(shown.count) of \(hits.count) answers are shown; --limit 0 shows all")
    }

    private func answer(_ hits: [EntrySearch.Hit]) -> String {
        switch format.format {
        case .text: page(hits)
        case .json: ReferenceJSON.text(of: hits.map(\.entry))
        case .markdown: hits.isEmpty ? "" : ReferencePages.table(of: hits.map(\.entry))
        }
    }

    private func page(_ hits: [EntrySearch.Hit]) -> String {
        var page = TerminalPage(layout: TerminalEnvironment.layout)
        for hit in hits {
            page.space()
            page.hit(hit)
        }
        return page.text
    }
}
#endif
