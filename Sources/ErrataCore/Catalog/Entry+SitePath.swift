extension Catalog {
    /// The address of the catalog's page from the root of a site about it, such as `linq/`.
    public var sitePath: String { "\(id)/" }
}

extension Catalog.Entry {
    /// The address of the entry's page from the root of a site about its catalog, such as `linq/1007/`.
    public var sitePath: String {
        "\(catalog.sitePath)\(isStatus && !catalog.entries.isEmpty ? "status/" : "")\(codeText)/"
    }
}
