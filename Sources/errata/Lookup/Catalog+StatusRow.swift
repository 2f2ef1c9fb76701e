import ErrataCore

extension Catalog {
    /// What a status means here: its own row, else that of its class.
    ///
    /// A status that nobody registered counts as the x00 of its class, and one outside 100…599 as a 500 (RFC 9110 section
    /// 15).
    func statusRow(for status: Int) -> Entry? {
        self.status(status) ?? classRow((100..<600).contains(status) ? status / 100 : 5)
    }

    /// What a class of statuses means, of which the number is the first digit: its own row, else that of its x00.
    func classRow(_ number: Int) -> Entry? {
        status(number) ?? status(number * 100)
    }
}

extension [Catalog] {
    /// The codes that are documented with one of these statuses.
    func codes(with statuses: ClosedRange<Int>) -> [Catalog.Entry] {
        flatMap { $0.entries.filter { $0.http.contains { statuses.contains($0) } } }
    }
}
