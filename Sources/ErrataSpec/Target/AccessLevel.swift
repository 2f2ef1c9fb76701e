/// Who may use the Swift declarations that are generated from a spec.
public enum AccessLevel: String, Sendable, CaseIterable {
    /// Every module.
    case `public`
    /// The modules of the package.
    case package
    /// The module itself.
    case `internal`
}
