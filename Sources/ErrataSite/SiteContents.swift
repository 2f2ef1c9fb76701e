import ErrataCore

/// What every page draws on: the catalogs, and what is known across them.
struct SiteContents: Sendable {
    /// The catalogs by id, without HTTP's own.
    let vendors: [Catalog]
    /// HTTP's own catalog, where it is part of the site.
    let http: Catalog?
    let options: Site.Options
    /// The address where the site will be; nil where it is not known.
    let docs: SiteAddress?
    /// The same kinds of errors at other vendors.
    let kindSamples: KindSamples

    init(_ catalogs: some Sequence<Catalog>, _ options: Site.Options) {
        let sorted = catalogs.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
        vendors = sorted.filter { $0.id != "http" }
        http = sorted.first { $0.id == "http" }
        self.options = options
        docs = options.docs ?? Self.common(vendors)
        kindSamples = KindSamples(vendors)
    }

    /// What the site is about, in a sentence.
    static let summary = "What each error code and status means, what to do about it, and whether to try again."

    /// All catalogs, HTTP's own last.
    var catalogs: [Catalog] { vendors + [http].compactMap(\.self) }

    /// Returns the address that all vendors' catalogs name.
    private static func common(_ vendors: [Catalog]) -> SiteAddress? {
        let sites = vendors.map(\.site)
        guard let first = sites.first, sites.allSatisfy({ $0 == first }) else { return nil }
        return first
    }
}
