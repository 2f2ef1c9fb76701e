import ErrataCore

/// What a search can find.
public enum SearchSubject: Sendable, Hashable {
    /// A code, or what is said about a status.
    case entry(Catalog.Entry)
    /// Something that is known about an API as a whole.
    case fact(CatalogFact)

    /// The entry, where it is one.
    public var entry: Catalog.Entry? {
        if case .entry(let entry) = self { entry } else { nil }
    }
}
