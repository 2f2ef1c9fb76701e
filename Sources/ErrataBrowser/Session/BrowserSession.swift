import ErrataCatalog
import ErrataCore
import ErrataReference
import ErrataSearch

/// The work of a page in a browser: it is given catalogs, and answers requests about them, in JSON.
///
/// It is the whole of the WebAssembly module but for the passing of bytes, and runs on any other platform too.
package struct BrowserSession {
    /// The catalogs, in the order in which they were added.
    private(set) var catalogs: [Catalog] = []
    /// The search over all catalogs, which the first request for one makes.
    private var index: CatalogSearch?

    /// Creates a session without catalogs.
    package init() {}

    /// Adds a catalog; one with the same id gives up its place.
    ///
    /// - Parameter table: the table in the form for exchange, which is copied.
    /// - Returns: whether it is one.
    package mutating func add(_ table: UnsafeRawBufferPointer) -> Bool {
        guard let catalog = Catalog(packed: table) else { return false }
        catalogs.add(catalog)
        index = nil
        return true
    }

    /// The search over all catalogs, as the command makes it.
    mutating func search() -> CatalogSearch {
        if let index { return index }
        let made = CatalogSearch(catalogs.flatMap { $0.searched }, facts: catalogs.flatMap { $0.generalFacts })
        index = made
        return made
    }
}
