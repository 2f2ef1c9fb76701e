import ErrataCore

extension Catalog {
    /// The entries that lists and searches show: the codes, and of HTTP itself the statuses.
    public var listed: [Entry] {
        Array(entries) + (id == "http" ? Array(statuses) : [])
    }
}
