import ErrataCore
import ErrataRuntime

/// What a query finds.
package struct LookupAnswer {
    /// What has to be said before the entries.
    package var sentences: [String] = []
    /// The entries that are meant, catalog by catalog.
    package var matches: [Match] = []
    /// Of a range of numbers the codes in it.
    package var codes: [Catalog.Entry] = []

    /// An entry that is meant, and the parts of the message by which it was found.
    package struct Match {
        package let entry: Catalog.Entry
        package var parameters: [NamedValue] = []
        /// Of a status, the codes that come with it.
        package var codes: [Catalog.Entry] = []
    }

    /// Whether nothing was found.
    package var isEmpty: Bool { matches.isEmpty && sentences.isEmpty && codes.isEmpty }
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
