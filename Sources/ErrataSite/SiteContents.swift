import ErrataCore

/// What every page draws on: the catalogs, and what is known across them.
struct SiteContents: Sendable {
    /// The catalogs by id, HTTP's own last.
    let catalogs: [Catalog]
    let options: Site.Options
    /// The address where the site will be; nil where it is not known.
    let docs: SiteAddress?
    /// The same kinds of errors at other vendors.
    let kindSamples: KindSamples

    init(_ catalogs: some Sequence<Catalog>, _ options: Site.Options) {
        self.catalogs = catalogs.sorted { left, right in
            let isHTTP = (left.id == "http", right.id == "http")
            return isHTTP.0 == isHTTP.1 ? left.id.utf8.lexicographicallyPrecedes(right.id.utf8) : isHTTP.1
        }
        self.options = options
        docs = options.docs ?? Self.common(self.catalogs)
        kindSamples = KindSamples(self.catalogs)
    }

    /// The file with everything as one JSON document.
    static let json = "errata.json"
    /// The file with a row for each code.
    static let csv = "errata.csv"

    /// Returns the address that all catalogs name; HTTP's own has none.
    private static func common(_ catalogs: [Catalog]) -> SiteAddress? {
        let sites = catalogs.filter { $0.id != "http" }.map(\.site)
        guard let first = sites.first, sites.allSatisfy({ $0 == first }) else { return nil }
        return first
    }
}
