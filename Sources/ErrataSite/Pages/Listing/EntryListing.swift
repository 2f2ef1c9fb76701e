import ErrataCore

/// The tables of a part of a list, a table for each catalog.
struct EntryListing {
    let part: ListingPart
    let columns: [LineColumn]
    let links: PageLinks

    /// Returns the tables under the names of their catalogs.
    ///
    /// - Parameters:
    ///   - level: the level of the headings.
    ///   - introduction: what is said of a catalog before its table.
    func html(level: Int = 2, introduction: (Catalog) -> HTML = { _ in "" }) -> HTML {
        part.sections.map { section -> HTML in self.section(section, level, introduction) }.joined()
    }

    /// Returns the tables in chapters, each of which begins with what the closure makes of its index.
    func html(chapter: (Int) -> HTML) -> HTML {
        var result: HTML = ""
        var last: Int?
        for section in part.sections {
            if section.chapter != last { result += chapter(section.chapter) }
            last = section.chapter
            result += self.section(section, 3) { _ in "" }
        }
        return result
    }

    private func section(_ section: ListedSection, _ level: Int, _ introduction: (Catalog) -> HTML) -> HTML {
        let name = section.catalog.name
        let continued: HTML = section.isContinued ? ", continued" : ""
        let heading = HTML.heading(level, links.link("\(name)", PagePath(section.catalog)) + continued)
        let before: HTML = section.isContinued ? "" : introduction(section.catalog)
        guard !section.lines.isEmpty else { return heading + before }
        let rows = section.lines.map { line in columns.map { $0.cell(line, links) } }
        return heading + before + HTML.table(columns.map(\.heading), rows, label: "Codes of \(name)")
    }

    /// The sentence that says how to read the cells.
    static let note: HTML = """
        <p class="note">In brackets: told by the code’s category or status, and not by the code itself. Which facts are \
        readings of the documents is marked on each code’s page.</p>

        """
}
