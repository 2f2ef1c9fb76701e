extension Catalog {
    /// What a status means for a failure: the catalog's own row, else HTTP's, else that of the status's class.
    ///
    /// A status that nobody registered counts as the x00 of its class, and one outside 100…599 as a 500 (RFC 9110
    /// section 15). Rows of an edge count only where the headers show one. A status below 400 says nothing of a failure.
    ///
    /// - Returns: nil without a status, and for one of 100…399.
    func row(forFailure status: Int?, showsEdge: Bool) -> Entry? {
        guard let status, !(100..<400).contains(status) else { return nil }
        let row = self.status(status) ?? HTTP.catalog.status(status)
        if let row, !row.isEdge || showsEdge { return row }
        return HTTP.catalog.status((400..<500).contains(status) ? 400 : 500)
    }
}
