/// A row for a status, of the failure's own catalog or of HTTP's.
struct StatusRow: Sendable {
    /// Its place among the rows.
    let place: Int32
    /// Whether it is of the failure's own catalog.
    let isOwn: Bool

    /// What a status means for a failure: the catalog's own row, else its row for the status's class, else HTTP's row, else
    /// HTTP's for the class (RFC 9110 section 15).
    ///
    /// Rows of an edge count only where the headers show one, and a vendor's own rows only for an answer of the vendor's:
    /// they do not tell what a proxy means by its page. A status below 400 says nothing of a failure.
    ///
    /// - Returns: nil without a status, and for one of 100…399.
    init?(forFailure status: Int?, in table: TableReader, origin: FailureOrigin, showsEdge: Bool) {
        guard let status, !(100..<400).contains(status) else { return nil }
        // What HTTP says is the last rung, for failures of HTTP's own catalog too.
        let http = HTTP.catalog.reader
        let own = table.isSame(as: http) ? nil : table.rowPlace(forStatus: status, origin, showsEdge: showsEdge)
        guard let place = own ?? http.rowPlace(forStatus: status, .vendor, showsEdge: showsEdge) else { return nil }
        (self.place, isOwn) = (Int32(truncatingIfNeeded: place), own != nil)
    }
}

extension TableReader {
    /// The place of the row for a status, else of that for its class.
    fileprivate func rowPlace(forStatus status: Int, _ origin: FailureOrigin, showsEdge: Bool) -> Int? {
        // Below 100 there are the rows of the classes.
        let own = status < 100 ? nil : statusPlace(status)
        if let own, isEdge(record(ofStatus: own)) ? showsEdge : origin == .vendor { return own }
        return origin == .vendor ? statusPlace(StatusClass(of: status).rawValue) : nil
    }
}
