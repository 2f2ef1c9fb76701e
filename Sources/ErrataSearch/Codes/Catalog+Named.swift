import ErrataCore

extension [Catalog] {
    /// Returns the catalog with this id, else all catalogs of the vendor with this id; ASCII case does not count.
    package func named(_ name: String) -> [Catalog] {
        let name = name.lowercased()
        let catalog = filter { $0.id == name }
        return catalog.isEmpty ? filter { $0.vendor == name } : catalog
    }
}
