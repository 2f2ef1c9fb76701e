import ErrataCore

extension Catalog {
    /// Returns the row of a status in this catalog: its own, else that of its class.
    func statusRow(for status: Int) -> Entry? {
        self.status(status) ?? self.status(StatusClass(of: status))
    }
}

extension [Catalog] {
    /// Returns the codes that are documented with one of these statuses.
    func codes(with statuses: ClosedRange<Int>) -> [Catalog.Entry] {
        flatMap { $0.entries.filter { $0.http.contains { statuses.contains($0) } } }
    }
}
