import ErrataCore

extension [Catalog] {
    /// Returns the catalog with this id, else all catalogs of the vendor with this id; ASCII case does not count.
    package func named(_ name: String) -> [Catalog] {
        let name = name.lowercased()
        let catalog = filter { $0.id == name }
        return catalog.isEmpty ? filter { $0.vendor == name } : catalog
    }

    /// Adds a catalog; one with the same id gives up its place.
    package mutating func add(_ catalog: Catalog) {
        if let index = firstIndex(of: catalog) { self[index] = catalog } else { append(catalog) }
    }

    /// Returns the sentence about a vendor that is none.
    package func sentence(aboutUnknownVendor vendor: String) -> String {
        var names: [String] = []
        for name in flatMap({ [$0.id, $0.vendor] }) where !names.contains(name) { names.append(name) }
        return "\(vendor) is not a vendor; choose from \(names.joined(separator: ", "))."
    }
}
