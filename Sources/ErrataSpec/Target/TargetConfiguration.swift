/// What the file `errata-plugin.json` of a target says.
public struct TargetConfiguration: Sendable {
    /// The file's name.
    public static let fileName = "errata-plugin.json"

    /// The specs, by path from the package's root, with their places in the file.
    public var specs: [Located<String>] = []
    /// Who may use the generated declarations.
    public var access: AccessLevel = .public
    /// The module that the generated source imports; nil where nothing is said.
    public var importing: String?
    /// Whether the module re-exports the one that it imports; nil where nothing is said.
    public var reexport: Bool?
    /// Whether the import has an access modifier; nil where nothing is said.
    public var accessLevelOnImports: Bool?

    /// The configuration of a target without that file.
    public init() {}
}
