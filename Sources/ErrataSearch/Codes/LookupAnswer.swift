import ErrataCore
import ErrataRuntime

/// The answer to a query.
public struct LookupAnswer: Sendable {
    /// The sentences to show before the entries, such as a category's rule for a number or a vendor's silence about a
    /// status.
    public internal(set) var sentences: [String] = []
    /// The matching entries, catalog by catalog.
    public internal(set) var matches: [Match] = []
    /// The codes in a range of numbers such as `3xxx`.
    public internal(set) var codes: [Catalog.Entry] = []

    /// A matching entry.
    public struct Match: Sendable {
        /// The entry.
        public let entry: Catalog.Entry
        /// The values of the parameters of the matched message, in order.
        public internal(set) var parameters: [NamedValue] = []
        /// The codes that are documented with the matched status.
        public internal(set) var codes: [Catalog.Entry] = []
    }

    /// Whether nothing was found.
    public var isEmpty: Bool { matches.isEmpty && sentences.isEmpty && codes.isEmpty }
}

extension LookupAnswer {
    /// Creates an answer from entries; nil where there are none.
    init?(_ entries: [Catalog.Entry], in catalogs: [Catalog]) {
        self.init(entries.map { Match(entry: $0) }, in: catalogs)
    }

    /// Creates an answer from matches; nil where there are none. The codes that are documented with a matched status
    /// are attached to HTTP's row, else to the last row.
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
