#if CLI
import ArgumentParser
import ErrataCore
import ErrataReference

/// Column names, separated by commas.
struct ColumnList: ExpressibleByArgument {
    let columns: [EntryColumn]

    init?(argument: String) {
        let names = argument.split(separator: ",", omittingEmptySubsequences: false)
        columns = names.compactMap { EntryColumn(rawValue: $0.lowercased()) }
        guard columns.count == names.count else { return nil }
    }

    static var allValueStrings: [String] { EntryColumn.allCases.map(\.rawValue) }
}

extension EntryColumn: ExpressibleByArgument {}

/// `errata list`
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List codes, one per line.",
        usage: "errata list [<options>]",
        discussion: """
            Options combine: a code is listed when it matches all of them. An option that is given several times \
            accepts any of its values. Of a catalog without codes (linkup-v1, http) the statuses are listed; what \
            one with codes says about statuses is in `errata explain` and `errata vendors`. Columns are chosen as in \
            --columns entry,http,name; JSON has all of an entry. The table is as wide as the terminal, and sentences \
            that do not fit are cut.

            \(ExitStatus.help("codes are listed", notFound: "none matches"))
            """
    )

    @Option(help: ArgumentHelp("Only codes of this vendor or catalog.", valueName: "vendor"), completion: .vendor)
    var vendor: [String] = []

    @Option(help: ArgumentHelp("Sort by this column; a second one sorts equal rows.", valueName: "column"))
    var sort: [EntryColumn] = []

    @Flag(help: "Reverse the order.")
    var reverse = false

    @Option(help: ArgumentHelp("The columns to show, separated by commas.", valueName: "columns"))
    var columns: ColumnList?

    @OptionGroup var options: FilterOptions
    @OptionGroup var format: FormatOption
    @OptionGroup var catalogs: CatalogOptions

    func run() throws {
        let filter = options.filter
        let chosen = try catalogs.catalogs(of: vendor)
        let entries = ordered(chosen.flatMap(\.listed).filter(filter.admits))
        try StandardOutput.write(answer(entries))
        guard entries.isEmpty else { return }
        throw Complaint(nothing(but: chosen.flatMap(\.statuses).filter(filter.admits)), status: .notFound)
    }

    /// Returns the message for an empty list, which names the status rows that pass the filter.
    private func nothing(but rows: [Catalog.Entry]) -> TerminalText {
        guard !rows.isEmpty else { return "No code matches all of the options." }
        let ids = rows.prefix(Self.mostRows).map(\.id).joined(separator: ", ")
        let more = rows.count > Self.mostRows ? " and \(rows.count - Self.mostRows) more" : ""
        return """
            No code matches all of the options, but status rows do: \(ids)\(more). `errata explain` and \
            `errata vendors` show them.
            """
    }

    /// The maximum number of status rows named in the message.
    private static let mostRows = 5

    /// Returns the entries in the requested order. Sorting is stable, so the columns are applied from last to first.
    private func ordered(_ entries: [Catalog.Entry]) -> [Catalog.Entry] {
        let sorted = sort.reversed().reduce(entries) { $1.sorted($0) }
        return reverse ? sorted.reversed() : sorted
    }

    private func answer(_ entries: [Catalog.Entry]) -> String {
        switch format.format {
        case .text:
            entries.isEmpty
                ? "" : EntryTable(entries, columns: columns?.columns).text(layout: TerminalEnvironment.layout)
        case .json: ReferenceJSON.text(of: entries)
        case .markdown: entries.isEmpty ? "" : markdown(entries)
        }
    }

    private func markdown(_ entries: [Catalog.Entry]) -> String {
        guard let columns = columns?.columns else { return ReferencePages.table(of: entries) }
        return ReferencePages.table(of: entries, columns: columns)
    }
}
#endif
