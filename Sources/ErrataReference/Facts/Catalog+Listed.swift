import ErrataCore

extension Catalog {
    /// The entries in a list: the codes, or the statuses for a catalog without codes, such as HTTP's own.
    public var listed: [Entry] {
        Array(entries.isEmpty ? statuses : entries)
    }

    /// The entries in a search: the codes and the rows of statuses.
    public var searched: [Entry] {
        Array(entries) + Array(statuses)
    }
}
