import ErrataCore

/// What the entries of a section have in common.
struct ListedGroup: Sendable {
    let catalog: Catalog
    /// The index of the chapter that the section is in, for a list that has chapters.
    let chapter: Int
}

/// The entries of one catalog in a list across catalogs.
typealias ListedSection = RowSection<ListedGroup, EntryLine>

/// One of the numbered files of a list across catalogs.
typealias ListingPart = PagePart<ListedGroup, EntryLine>

extension RowSection where Owner == ListedGroup, Row == EntryLine {
    /// Returns the sections of entries that are sorted by catalog.
    static func sections(of lines: [EntryLine], chapter: Int = 0) -> [ListedSection] {
        var sections: [ListedSection] = []
        var start = 0
        for index in lines.indices where index + 1 == lines.count || !lines[index].isBeside(lines[index + 1]) {
            let group = ListedGroup(catalog: lines[start].entry.catalog, chapter: chapter)
            sections.append(ListedSection(group, lines[start...index]))
            start = index + 1
        }
        return sections
    }
}

extension EntryLine {
    /// Whether another entry is of the same catalog.
    fileprivate func isBeside(_ other: EntryLine) -> Bool { entry.catalog == other.entry.catalog }
}
