#if CLI
import ArgumentParser
import ErrataCore
import ErrataReference

/// `errata vendors`
struct VendorsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vendors",
        abstract: "Show the catalogs: their policies, statuses, sources and coverage.",
        discussion: ExitStatus.help("found; an unknown vendor is a usage error")
    )

    @Argument(help: ArgumentHelp("Only this vendor or catalog.", valueName: "vendor"), completion: .vendor)
    var vendors: [String] = []

    @OptionGroup var format: FormatOption
    @OptionGroup var catalogs: CatalogOptions

    func run() throws {
        try StandardOutput.write(answer(try catalogs.catalogs(of: vendors)))
    }

    private func answer(_ catalogs: [Catalog]) -> String {
        switch format.format {
        case .text: page(catalogs)
        case .json: ReferenceJSON.text(of: catalogs)
        case .markdown: catalogs.map(ReferencePages.page).joined(separator: "\n")
        }
    }

    private func page(_ catalogs: [Catalog]) -> String {
        var page = TerminalPage(layout: TerminalEnvironment.layout)
        for (index, catalog) in catalogs.enumerated() {
            if index > 0 { page.rule() }
            page.catalog(catalog)
        }
        return page.text
    }
}
#endif
