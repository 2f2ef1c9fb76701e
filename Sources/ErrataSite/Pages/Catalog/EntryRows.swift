import ErrataCore
import ErrataReference

/// The tables of a catalog's codes and statuses.
struct EntryRows {
    private let rows: Catalog.Rows
    private let links: PageLinks

    init(_ rows: Catalog.Rows, _ links: PageLinks) {
        (self.rows, self.links) = (rows, links)
    }

    /// The codes.
    var codes: HTML { table([.code, .message, .statuses, .kind, .retry, .name], label: "The codes") }

    /// The statuses.
    var statuses: HTML { table([.code, .message, .kind, .retry], label: "The HTTP statuses") }

    private func table(_ columns: [LineColumn], label: String) -> HTML {
        guard let first = rows.first else { return "" }
        let paths = SitePaths(first.catalog)
        let cells = rows.map { entry -> [HTML] in
            let line = EntryLine(entry, path: PagePath(paths[entry]))
            return columns.map { $0.cell(line, links) }
        }
        return HTML.table(columns.map(\.heading), cells, label: label) + EntryListing.note
    }
}
