/// The folders of all entries of a catalog on a reference site (``Catalog/Entry/sitePath``), made in one pass.
public struct SitePaths: Sendable {
    /// The catalog that they belong to.
    public let catalog: Catalog
    /// The paths of the errors, in the order of the spec.
    private let paths: [String]

    /// Creates the paths, in time proportional to the number of entries.
    public init(_ catalog: Catalog) {
        self.catalog = catalog
        var taken: Set<[UInt8]> = []
        paths = catalog.entries.map { entry in
            let segment = SiteSegment(entry)
            let isFirst = taken.insert(segment.folded).inserted
            return catalog.sitePath(of: segment, suffix: isFirst ? [] : segment.suffix(hasCode: entry.hasCode))
        }
    }

    /// The path of an entry of the catalog.
    public subscript(entry: Catalog.Entry) -> String {
        entry.isStatus ? entry.sitePath : paths[entry.ordinal]
    }
}
