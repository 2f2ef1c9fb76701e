/// The access level of the Swift declarations that are generated from a spec.
public enum AccessLevel: String, Sendable, CaseIterable {
    /// Any module has access.
    case `public`
    /// The modules of the package have access.
    case package
    /// Only the module itself has access.
    case `internal`
}
