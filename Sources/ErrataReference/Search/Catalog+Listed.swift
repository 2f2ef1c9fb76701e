import ErrataCore

extension Catalog {
    /// The entries that a list shows: the codes; of a catalog that has none, such as HTTP's own, the statuses.
    public var listed: [Entry] {
        Array(entries.isEmpty ? statuses : entries)
    }
}

extension Catalog {
    /// The entries that a search looks at: the codes, and of HTTP itself the statuses.
    public var searched: [Entry] {
        Array(entries) + (id == "http" ? Array(statuses) : [])
    }
}
