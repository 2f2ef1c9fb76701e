import ErrataCore

extension Catalog {
    /// The entries that a list shows: the codes; of a catalog that has none, such as HTTP's own, the statuses.
    public var listed: [Entry] {
        Array(entries.isEmpty ? statuses : entries)
    }

    /// The entries that a search looks at: the codes, and what is said about statuses.
    public var searched: [Entry] {
        Array(entries) + Array(statuses)
    }
}
