/// The row of a status, in the failure's own catalog or in HTTP's.
struct StatusRow: Sendable {
    /// The index of the row.
    let index: Int32
    /// Whether it is from the failure's own catalog.
    let isOwn: Bool

    /// Finds the row of a failure's status: the catalog's own row, else its row for the status's class, else HTTP's
    /// row, else HTTP's for the class (RFC 9110 section 15).
    ///
    /// Rows of an edge count only where the headers show one, and a vendor's own rows never for a response of an edge:
    /// they do not apply to a proxy's page. A status below 400 says nothing about a failure.
    ///
    /// - Returns: nil without a status, and for one of 100…399.
    init?(forFailure status: Int?, in table: TableReader, origin: FailureOrigin, showsEdge: Bool) {
        guard let status, !(100..<400).contains(status) else { return nil }
        // HTTP's own row is the last rung, for failures of HTTP's own catalog as well.
        let http = HTTP.catalog.reader
        let own = table.isSame(as: http) ? nil : table.rowIndex(forStatus: status, origin, showsEdge: showsEdge)
        guard let index = own ?? http.rowIndex(forStatus: status, .vendor, showsEdge: showsEdge) else { return nil }
        (self.index, isOwn) = (Int32(truncatingIfNeeded: index), own != nil)
    }
}

extension TableReader {
    /// Returns the index of the row of a status, else of that of its class.
    fileprivate func rowIndex(forStatus status: Int, _ origin: FailureOrigin, showsEdge: Bool) -> Int? {
        // Values below 100 denote the rows of classes.
        let own = status < 100 ? nil : statusIndex(status)
        if let own, isEdge(record(ofStatus: own)) ? showsEdge : origin != .edge { return own }
        return origin != .edge ? statusIndex(StatusClass(of: status).rawValue) : nil
    }
}
