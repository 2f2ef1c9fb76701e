import ErrataCore
import ErrataReference

/// The index for assistants, `llms.txt`: a summary, and links to the pages as Markdown (llmstxt.org).
struct AssistantIndex {
    let contents: SiteContents

    /// The number of codes of one catalog, and of bytes of all lists of codes, up to which they are listed.
    private static let (mostCodes, mostBytes) = (300, 80_000)

    var text: String {
        var page = MarkdownPage()
        page.heading(1, "\(SiteContents.name)")
        page.paragraph(
            """
            > \(SiteContents.summary) Every code has a page as Markdown (`index.md`) and as JSON (`index.json`) beside its \
            HTML.
            """
        )
        var room = Self.mostBytes
        for catalog in contents.catalogs { write(catalog, to: &page, &room) }
        page.heading(2, "Across catalogs")
        page.list(contents.sections.map { MarkdownItem(link("\($0.name)", to: $0.path)) })
        return page.text
    }

    private func write(_ catalog: Catalog, to page: inout MarkdownPage, _ room: inout Int) {
        page.heading(2, "\(catalog.name)")
        let about = MarkdownItem("\(link("\(catalog.name)", to: PagePath(catalog))): \(catalog.description.summary)")
        let codes = catalog.listed.count <= Self.mostCodes ? items(catalog) : []
        let size = codes.reduce(0) { $0 + $1.description.utf8.count + 3 }
        guard size <= room else { return page.list([about]) }
        room -= size
        page.list([about] + codes.map { MarkdownItem($0) })
    }

    private func items(_ catalog: Catalog) -> [MarkdownText] {
        let paths = SitePaths(catalog)
        return catalog.listed.map { entry in
            let page = PagePath("\(paths[entry])index.md")
            return "\(link("\(code: entry.pathText)", to: page)): \(entry.title)"
        }
    }

    /// Returns a link, absolute where the address of the site is known.
    private func link(_ text: MarkdownText, to path: PagePath) -> MarkdownText {
        if let address = contents.address(of: path) { return "\(text, url: address)" }
        return "[\(text)](\(MarkdownText(stringLiteral: path.file)))"
    }
}
