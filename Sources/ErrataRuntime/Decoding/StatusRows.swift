/// A row for a status, of the failure's own catalog or of HTTP's.
struct StatusRow: Sendable {
    /// Its place among the rows.
    let place: Int32
    /// Whether it is of the failure's own catalog.
    let isOwn: Bool

    /// What a status means for a failure: the catalog's own row, else HTTP's, else that of the status's class.
    ///
    /// A status that nobody registered counts as the x00 of its class, and one outside 100…599 as a 500 (RFC 9110
    /// section 15). Rows of an edge count only where the headers show one. A status below 400 says nothing of a failure.
    ///
    /// - Returns: nil without a status, and for one of 100…399.
    init?(forFailure status: Int?, in table: TableReader, showsEdge: Bool) {
        guard let status, !(100..<400).contains(status) else { return nil }
        // What HTTP says is the last rung, for failures of HTTP's own catalog too.
        let isHTTP = table.isSame(as: HTTP.catalog.reader)
        if !isHTTP, let place = table.statusPlace(status), showsEdge || !table.isEdge(table.record(ofStatus: place)) {
            (self.place, isOwn) = (Int32(truncatingIfNeeded: place), true)
            return
        }
        let http = HTTP.catalog.reader
        let own = http.statusPlace(status).flatMap { showsEdge || !http.isEdge(http.record(ofStatus: $0)) ? $0 : nil }
        guard let place = own ?? http.statusPlace((400..<500).contains(status) ? 400 : 500) else { return nil }
        (self.place, isOwn) = (Int32(truncatingIfNeeded: place), false)
    }
}
