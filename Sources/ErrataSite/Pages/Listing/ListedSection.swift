import ErrataCore

/// The entries of one catalog in a list across catalogs.
struct ListedSection: Sendable {
    let catalog: Catalog
    /// The index of the chapter that the section is in, for a list that has chapters.
    let chapter: Int
    /// The entries; none where only an introduction is to be said.
    let lines: ArraySlice<EntryLine>
    /// Whether the section began in an earlier part of the list.
    let isContinued: Bool

    init(_ catalog: Catalog, chapter: Int = 0, _ lines: ArraySlice<EntryLine>, isContinued: Bool = false) {
        (self.catalog, self.chapter, self.lines, self.isContinued) = (catalog, chapter, lines, isContinued)
    }

    /// Returns the sections of entries that are sorted by catalog.
    static func sections(of lines: [EntryLine], chapter: Int = 0) -> [ListedSection] {
        var sections: [ListedSection] = []
        var start = 0
        for index in lines.indices where index + 1 == lines.count || !lines[index].isBeside(lines[index + 1]) {
            sections.append(ListedSection(lines[start].entry.catalog, chapter: chapter, lines[start...index]))
            start = index + 1
        }
        return sections
    }
}

extension EntryLine {
    fileprivate func isBeside(_ other: EntryLine) -> Bool { entry.catalog == other.entry.catalog }
}

/// One of the numbered files of a list; most lists have one.
struct ListingPart: Sendable {
    /// The number of entries up to which a list is one file.
    static let most = 1000

    /// The address of the first part.
    let base: PagePath
    /// The index of the part, from 0.
    let index: Int
    /// The number of parts.
    let count: Int
    let sections: [ListedSection]

    /// The address of the part.
    var path: PagePath { base.part(index) }

    /// The end of a title, for a list of several parts.
    var suffix: String { count == 1 ? "" : ", part \(index + 1) of \(count)" }

    /// Links to the parts before and after it.
    func pager(_ links: PageLinks) -> HTML {
        guard count > 1 else { return "" }
        let previous: HTML = index == 0 ? "" : "\(links.link("Previous", base.part(index - 1))) "
        let next: HTML = index + 1 == count ? "" : " \(links.link("Next", base.part(index + 1)))"
        return """
            <nav class="parts" aria-label="Parts">\(previous)Part \(index + 1) of \(count)\(next)</nav>

            """
    }

    /// Returns the parts of a list, at least one; a section that does not fit is continued in the next part.
    ///
    /// - Parameters:
    ///   - sections: the sections of the list.
    ///   - base: the address of the first part.
    static func parts(of sections: [ListedSection], base: PagePath) -> [ListingPart] {
        var (files, room): ([[ListedSection]], Int) = ([[]], most)
        for section in sections {
            var rest = section.lines
            var isContinued = false
            repeat {
                if room == 0 {
                    files.append([])
                    room = most
                }
                let lines = rest.prefix(room)
                files[files.count - 1].append(
                    ListedSection(section.catalog, chapter: section.chapter, lines, isContinued: isContinued)
                )
                room -= max(1, lines.count)
                rest = rest.dropFirst(lines.count)
                isContinued = true
            } while !rest.isEmpty
        }
        return files.enumerated().map { ListingPart(base: base, index: $0, count: files.count, sections: $1) }
    }
}
