import ErrataCore

/// The reference as Markdown, a page for each catalog and an index; deterministic for the same catalogs.
public enum ReferencePages {
    /// A page, and the path under which the others link to it.
    public struct Page: Sendable, Hashable {
        /// The file name.
        public let path: String
        /// The Markdown, with a line feed at its end.
        public let text: String
    }

    /// Returns the index, `README.md`, and then the page of each catalog, `<id>.md`, by id.
    ///
    /// - Parameters:
    ///   - catalogs: the catalogs, in any order.
    ///   - site: the reference site to lead to; nil for that of each catalog.
    public static func pages(for catalogs: some Sequence<Catalog>, on site: SiteAddress? = nil) -> [Page] {
        let sorted = catalogs.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
        let index = Page(path: "README.md", text: IndexPage(catalogs: sorted).text)
        return [index] + sorted.map { Page(path: path(of: $0), text: CatalogPage(catalog: $0, site: site).text) }
    }

    /// Returns the file name of a catalog's page; an id is a slug, so it is valid in any file system.
    static func path(of catalog: Catalog) -> String {
        "\(catalog.id).md"
    }

    /// Returns entries as sections on their own, for a ticket.
    public static func sections(for entries: some Sequence<Catalog.Entry>) -> String {
        var page = MarkdownPage()
        for entry in entries { EntrySection(entry: entry).write(to: &page) }
        return page.text
    }

    /// Returns entries as a table.
    public static func table(of entries: some Sequence<Catalog.Entry>) -> String {
        var page = MarkdownPage()
        page.table(Catalog.Entry.columns, entries.map { $0.cells(reference: "\(code: $0.id)") })
        return page.text
    }

    /// Returns entries as a table with some columns.
    public static func table(of entries: some Sequence<Catalog.Entry>, columns: [EntryColumn]) -> String {
        var page = MarkdownPage()
        let head = columns.map { column -> MarkdownText in
            column == .http ? "HTTP" : "\(column.rawValue.prefix(1).uppercased() + column.rawValue.dropFirst())"
        }
        page.table(head, entries.map { entry in columns.map { $0.markdown(of: entry) } })
        return page.text
    }

    /// Returns the page of one catalog.
    public static func page(of catalog: Catalog) -> String {
        CatalogPage(catalog: catalog).text
    }
}

extension EntryColumn {
    /// Returns the cell of an entry; values of the wire are written as code.
    fileprivate func markdown(of entry: Catalog.Entry) -> MarkdownText {
        guard let text = text(of: entry) else { return "" }
        switch self {
        case .entry, .code, .message: return "\(code: text)"
        default: return "\(text)"
        }
    }
}
