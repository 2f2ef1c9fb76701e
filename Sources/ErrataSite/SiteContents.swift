import ErrataCore

/// What every page draws on: the catalogs, and what is known across them.
struct SiteContents: Sendable {
    /// The catalogs by id.
    let catalogs: [Catalog]
    let options: Site.Options
    /// The same kinds of errors at other vendors.
    let kindSamples: KindSamples

    init(_ catalogs: some Sequence<Catalog>, _ options: Site.Options) {
        self.catalogs = catalogs.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
        self.options = options
        kindSamples = KindSamples(self.catalogs)
    }
}
