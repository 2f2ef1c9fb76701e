import ErrataCore

extension [Catalog] {
    /// Adds a catalog; one with the same id gives up its place.
    mutating func add(_ catalog: Catalog) {
        if let index = firstIndex(of: catalog) { self[index] = catalog } else { append(catalog) }
    }

    /// The complaint about a vendor that is none: a usage error, since the names to choose from are fixed.
    func unknown(vendor: String) -> Complaint {
        var names: [String] = []
        for name in flatMap({ [$0.id, $0.vendor] }) where !names.contains(name) { names.append(name) }
        return Complaint("\(vendor) is not a vendor; choose from \(names.joined(separator: ", ")).", status: .usage)
    }
}
