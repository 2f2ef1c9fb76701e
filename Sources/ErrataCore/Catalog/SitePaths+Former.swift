extension SitePaths {
    /// A folder that leads to an entry's own.
    package struct Former: Sendable {
        /// The folder, from the site's base address.
        package let path: String
        /// The entry.
        package let entry: Catalog.Entry
        /// What the folder is named after: another spelling of the code, or a former name.
        package let spelling: String
    }

    /// The folders of what entries were or are called otherwise: the former names of errors without a code, which are known
    /// by their names, and the other spellings of codes.
    ///
    /// Left out is what an entry has as its own, and what would mean two entries, on a file system that ignores case too.
    /// The time is proportional to the number of entries and spellings.
    package var formerPaths: [Former] {
        var owners: [[UInt8]: Int] = [:]
        for entry in catalog.entries { owners[SiteSegment(entry).folded] = Self.taken }
        var found: [(segment: SiteSegment, former: Former)] = []
        for entry in catalog.entries {
            for spelling in entry.formerSpellings {
                let segment = SiteSegment(spelling, within: entry.within)
                let owner = owners[segment.folded]
                owners[segment.folded] = owner == nil || owner == entry.ordinal ? entry.ordinal : Self.taken
                guard owner == nil else { continue }
                let path = catalog.sitePath(of: segment, suffix: [])
                found.append((segment, Former(path: path, entry: entry, spelling: spelling)))
            }
        }
        return found.filter { owners[$0.segment.folded] == $0.former.entry.ordinal }.map { $0.former }
    }

    /// Stands for the ordinal of an entry where a folder is none's to have.
    private static let taken = -1
}

extension Catalog.Entry {
    /// What the entry's folder could be named after besides the code or the name that it has.
    fileprivate var formerSpellings: [String] {
        hasCode ? details.aliases.map { $0.description } : details.formerNames
    }
}
