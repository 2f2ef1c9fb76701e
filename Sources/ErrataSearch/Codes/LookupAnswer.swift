import ErrataCore
import ErrataRuntime

/// What a query finds.
public struct LookupAnswer: Sendable {
    /// What has to be said before the entries: what a category says of a number, that a vendor says nothing of a status.
    public internal(set) var sentences: [String] = []
    /// The entries that are meant, catalog by catalog.
    public internal(set) var matches: [Match] = []
    /// The codes in a range of numbers such as `3xxx`.
    public internal(set) var codes: [Catalog.Entry] = []

    /// An entry that is meant.
    public struct Match: Sendable {
        /// The entry.
        public let entry: Catalog.Entry
        /// The parameters of the message by which it was found, in their order.
        public internal(set) var parameters: [NamedValue] = []
        /// The codes that come with a status.
        public internal(set) var codes: [Catalog.Entry] = []
    }

    /// Whether nothing was found.
    public var isEmpty: Bool { matches.isEmpty && sentences.isEmpty && codes.isEmpty }
}

extension LookupAnswer {
    /// An answer of these entries; nil where there is none.
    init?(_ entries: [Catalog.Entry], in catalogs: [Catalog]) {
        self.init(entries.map { Match(entry: $0) }, in: catalogs)
    }

    /// An answer of these entries; nil where there is none. Where one is the row of a status, it has the catalogs' codes
    /// that come with the status: HTTP's row, else the last.
    init?(_ matches: [Match], in catalogs: [Catalog]) {
        guard !matches.isEmpty else { return nil }
        self.matches = matches
        let rows = matches.indices.filter { matches[$0].entry.isStatus }
        guard let place = rows.last(where: { matches[$0].entry.catalog == HTTP.catalog }) ?? rows.last,
            let status = Int(matches[place].entry.codeText)
        else { return }
        self.matches[place].codes = catalogs.codes(with: status...status)
    }
}
