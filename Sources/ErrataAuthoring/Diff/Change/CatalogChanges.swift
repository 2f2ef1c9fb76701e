/// The changes of one catalog.
public struct CatalogChanges: Sendable, Hashable {
    /// The id of the catalog, the new one where it changed.
    public let catalog: String
    /// The former id, where it changed.
    public let formerCatalog: String?
    /// The index of the spec among the old ones; nil where it is new.
    public let old: Int?
    /// The index of the spec among the new ones; nil where it is gone.
    public let new: Int?
    /// The changes: those of the API as a whole, then by part in the order of the new spec, what is gone last.
    public let changes: [SpecChange]
}
