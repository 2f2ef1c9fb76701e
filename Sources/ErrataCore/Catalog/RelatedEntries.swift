internal import ErrataBytes

/// The entries of a catalog that relate to each other, prepared once for all of its entries.
///
/// Entries of one category relate where they are of one kind. Without a category those relate whose names begin with the
/// same words, of which one must tell something: `accountClosed` and `accountFrozen`, but not `invalidKey` and
/// `invalidUser`, nor what nearly all names of the catalog begin with.
package struct RelatedEntries {
    /// The maximum number of entries that relate to one: of more the nearest count, in the spec or by their names.
    package static let most = 10

    private let catalog: Catalog
    /// The category and kind of every entry as one number; nil without a category.
    private let groups: [Int?]
    private let names: [LeadingWords]
    private let byGroup: Ranking
    private let byName: Ranking

    /// Prepares the entries of a catalog; for n entries it takes time proportional to n · log n.
    package init(_ catalog: Catalog) {
        let entries = catalog.entries
        let groups = entries.map { $0.group }
        let needsNames = groups.contains { $0 == nil }
        let names = needsNames ? entries.map { LeadingWords($0.name ?? $0.codeText) } : []
        self.catalog = catalog
        (self.groups, self.names) = (groups, names)
        byGroup = Ranking(count: groups.count) { (groups[$0] ?? -1) < (groups[$1] ?? -1) }
        byName = Ranking(count: names.count) { names[$0].isBefore(names[$1]) }
    }

    /// Returns the other entries that relate to an entry of the catalog, in the order of the spec; none for a status.
    package func related(to entry: Catalog.Entry) -> [Catalog.Entry] {
        let ordinal = entry.ordinal
        guard !entry.isStatus, groups.indices.contains(ordinal) else { return [] }
        let found = groups[ordinal] == nil ? named(like: ordinal) : grouped(with: ordinal)
        return found.sorted().map { catalog.entries[$0] }
    }

    private func grouped(with ordinal: Int) -> [Int] {
        byGroup.neighbors(of: ordinal, most: Self.most) { groups[$0] == groups[ordinal] }
    }

    private func named(like ordinal: Int) -> [Int] {
        let name = names[ordinal]
        guard let least = name.tellingCount else { return [] }
        for count in least..<(max(least, name.count) + 1) {
            let sharing = byName.count { names[$0].compare(name, words: count) }
            guard sharing * 4 > names.count * 3 else {
                return byName.neighbors(of: ordinal, most: Self.most) { names[$0].compare(name, words: count) == 0 }
            }
        }
        return []
    }
}

/// The ordinals of entries in the order of something else than the spec; equals are in the order of the spec.
private struct Ranking {
    private let ordinals: [Int]
    /// The place of each ordinal.
    private let places: [Int]

    init(count: Int, by isBefore: (Int, Int) -> Bool) {
        let ordinals = (0..<count).sorted { isBefore($0, $1) || (!isBefore($1, $0) && $0 < $1) }
        var places = ordinals
        for (place, ordinal) in ordinals.enumerated() { places[ordinal] = place }
        (self.ordinals, self.places) = (ordinals, places)
    }

    /// Returns the nearest ordinals on both sides as long as a condition holds.
    func neighbors(of ordinal: Int, most: Int, while holds: (Int) -> Bool) -> [Int] {
        let place = places[ordinal]
        var found: [Int] = []
        var before = ordinals[..<place].suffix(most).reversed().prefix(while: holds)[...]
        var behind = ordinals[(place + 1)...].prefix(most).prefix(while: holds)
        while found.count < most, let next = found.count % 2 == 0 ? behind.popFirst() : before.popFirst() {
            found.append(next)
        }
        return found + (before + behind).prefix(most - found.count)
    }

    /// Returns the number of ordinals for which a comparison with something is equal.
    func count(_ compare: (Int) -> Int) -> Int {
        partition { compare($0) <= 0 } - partition { compare($0) < 0 }
    }

    /// Returns the number of ordinals at the beginning for which a condition holds, by bisection.
    private func partition(_ holds: (Int) -> Bool) -> Int {
        var (low, high) = (0, ordinals.count)
        while low < high {
            let middle = (low + high) / 2
            if holds(ordinals[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Catalog.Entry {
    /// Other entries of the catalog that relate to it, at most ten, in the order of the spec: those of the same category
    /// and kind; without a category those whose names begin with the same telling words. None for a status.
    ///
    /// Each call goes through all entries of the catalog.
    public var related: [Catalog.Entry] { RelatedEntries(catalog).related(to: self) }

    /// The packed kind and category, which can be compared without reading any text; nil without a category.
    fileprivate var group: Int? {
        catalog.reader.categoryIndex(ofEntry: record).map { category in
            flag(TableLayout.EntryFlag.kind) | category << TableLayout.EntryFlag.kind.width
        }
    }
}
