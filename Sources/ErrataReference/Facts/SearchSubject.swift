import ErrataCore

/// A subject that a search can find.
public enum SearchSubject: Sendable, Hashable {
    /// A code, or the row of a status.
    case entry(Catalog.Entry)
    /// A fact about an API as a whole.
    case fact(CatalogFact)

    /// The entry, where it is one.
    public var entry: Catalog.Entry? {
        if case .entry(let entry) = self { entry } else { nil }
    }
}
