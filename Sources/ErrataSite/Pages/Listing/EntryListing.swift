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
        let sections = part.sections.map { section -> HTML in
            self.section(section, level, introduction: introduction)
        }
        return tables(sections.joined())
    }

    /// Returns the tables in chapters, each of which begins with what the closure makes of its index.
    ///
    /// - Parameters:
    ///   - chapter: the heading of a chapter and what follows it.
    ///   - name: the name of a chapter, for the labels of its tables.
    func html(chapter: (Int) -> HTML, name: (Int) -> String) -> HTML {
        var result: HTML = ""
        var last: Int?
        for section in part.sections {
            if section.owner.chapter != last { result += chapter(section.owner.chapter) }
            last = section.owner.chapter
            result += self.section(section, 3, ", \(name(section.owner.chapter))")
        }
        return tables(result)
    }

    private func tables(_ content: HTML) -> HTML {
        .across(content, endsInWords: columns.last == .retryWords)
    }

    private func section(
        _ section: ListedSection,
        _ level: Int,
        _ chapter: String = "",
        introduction: (Catalog) -> HTML = { _ in "" }
    ) -> HTML {
        let name = section.owner.catalog.name
        let continued: HTML = section.isContinued ? ", continued" : ""
        let heading = HTML.heading(level, links.link("\(name)", PagePath(section.owner.catalog)) + continued)
        let before: HTML = section.isContinued ? "" : introduction(section.owner.catalog)
        guard !section.rows.isEmpty else { return heading + before }
        let rows = section.rows.map { line in columns.map { $0.cell(line, links) } }
        let label = "Codes of \(section.owner.catalog.id)\(chapter)"
        return heading + before + HTML.table(columns.map(\.heading), rows, label: label)
    }

    /// The sentence that says how to read the cells.
    static let note: HTML = """
        <p class="note">In brackets: told by the code’s category or status, and not by the code itself. Which facts are \
        readings of the documents is marked on each code’s page.</p>

        """
}
