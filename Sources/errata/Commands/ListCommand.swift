#if CLI
import ArgumentParser
import ErrataCore
import ErrataReference

/// `errata list`
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List codes, a line each.",
        discussion: """
            Options combine: a code is listed when each option admits it. An option that is given several times admits \
            any of its values. What HTTP itself says about statuses is listed as the catalog http; what a vendor says \
            about them is in `errata explain` and `errata vendors`.
            """
    )

    @Option(help: ArgumentHelp("Only codes of this vendor or catalog.", valueName: "vendor"))
    var vendor: [String] = []

    @OptionGroup var filter: EntryFilter
    @OptionGroup var format: FormatOption
    @OptionGroup var catalogs: CatalogOptions

    func run() throws {
        let entries = try catalogs.catalogs(of: vendor).flatMap(\.listed).filter(filter.admits)
        try StandardOutput.write(answer(entries))
        guard entries.isEmpty else { return }
        throw Complaint("No code is admitted by all of the options.", status: .notFound)
    }

    private func answer(_ entries: [Catalog.Entry]) -> String {
        switch format.format {
        case .text: entries.isEmpty ? "" : EntryTable(entries).text(layout: TerminalEnvironment.layout)
        case .json: ReferenceJSON.text(of: entries)
        case .markdown: entries.isEmpty ? "" : ReferencePages.table(of: entries)
        }
    }
}
#endif
