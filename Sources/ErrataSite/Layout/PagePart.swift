/// Rows that belong together, such as those of one catalog.
struct RowSection<Owner: Sendable, Row: Sendable>: Sendable {
    /// What they belong to.
    let owner: Owner
    /// The rows; none where only the owner is to be named.
    let rows: ArraySlice<Row>
    /// Whether the section began in an earlier part of the page.
    let isContinued: Bool

    init(_ owner: Owner, _ rows: ArraySlice<Row>, isContinued: Bool = false) {
        (self.owner, self.rows, self.isContinued) = (owner, rows, isContinued)
    }
}

/// One of the numbered files of a page with many rows.
struct PagePart<Owner: Sendable, Row: Sendable>: Sendable {
    /// The number of rows up to which a page is one file.
    static var most: Int { 1000 }

    let number: PartNumber
    let sections: [RowSection<Owner, Row>]

    /// Returns the parts of a page, at least one; a section that does not fit is continued in the next part.
    ///
    /// - Parameters:
    ///   - sections: the sections of the page.
    ///   - base: the address of the first part.
    static func parts(of sections: [RowSection<Owner, Row>], base: PagePath) -> [PagePart] {
        var (files, room): ([[RowSection<Owner, Row>]], Int) = ([[]], most)
        for section in sections {
            var (rest, isContinued) = (section.rows, false)
            repeat {
                if room <= 0 {
                    files.append([])
                    room = most
                }
                let rows = rest.prefix(room)
                files[files.count - 1].append(RowSection(section.owner, rows, isContinued: isContinued))
                room -= max(1, rows.count)
                (rest, isContinued) = (rest.dropFirst(rows.count), true)
            } while !rest.isEmpty
        }
        return files.enumerated().map { index, sections in
            PagePart(number: PartNumber(base: base, index: index, count: files.count), sections: sections)
        }
    }
}
