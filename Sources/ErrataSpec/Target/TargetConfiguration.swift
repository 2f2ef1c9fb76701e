/// The content of a target's `errata-plugin.json`.
public struct TargetConfiguration: Sendable {
    /// The file's name.
    public static let fileName = "errata-plugin.json"

    /// The specs, as paths from the package's root with their locations in the file.
    public var specs: [Located<String>] = []
    /// The access level of the generated declarations.
    public var access: AccessLevel = .public
    /// The module that the generated source imports; nil where it is not set.
    public var importing: String?
    /// Whether the module re-exports the one that it imports; nil where it is not set.
    public var reexport: Bool?
    /// Whether the import has an access modifier; nil where it is not set.
    public var accessLevelOnImports: Bool?

    /// Creates the configuration of a target without that file.
    public init() {}
}
