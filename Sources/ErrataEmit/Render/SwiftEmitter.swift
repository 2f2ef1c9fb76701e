import ErrataCore
import ErrataSpec

/// Generates the Swift source of a spec.
public struct SwiftEmitter: Sendable {
    /// The options of the generated source.
    public struct Options: Sendable {
        /// The access level of the generated declarations.
        public var access: AccessLevel
        /// The module that provides the vocabulary: `ErrataRuntime`, or `ErrataCore` for a module that builds on that
        /// alone.
        public var importing: String
        /// Whether the generated module re-exports the imported one; by default (nil) a public one does.
        public var reexport: Bool?
        /// Whether the import has an access modifier; by default (nil) only where the source needs one.
        public var accessLevelOnImports: Bool?

        /// Creates options; the defaults suit a user's target.
        public init(
            access: AccessLevel = .public,
            importing: String = "ErrataRuntime",
            reexport: Bool? = nil,
            accessLevelOnImports: Bool? = nil
        ) {
            self.access = access
            self.importing = importing
            self.reexport = reexport
            self.accessLevelOnImports = accessLevelOnImports
        }

        /// Creates options from a target's configuration.
        public init(_ configuration: TargetConfiguration) {
            self.init(
                access: configuration.access,
                reexport: configuration.reexport,
                accessLevelOnImports: configuration.accessLevelOnImports
            )
            importing = configuration.importing ?? importing
        }
    }

    private let options: Options

    /// Creates an emitter.
    public init(options: Options = Options()) {
        self.options = options
    }

    /// Returns the source file of a valid spec, deterministically for the same spec and options.
    ///
    /// - Throws: `PackedSpec.Failure` when the table is too large.
    public func source(for spec: Spec) throws(PackedSpec.Failure) -> String {
        let packed = try PackedSpec(spec)
        let catalog = Catalog(packed.table)
        let scope = Scope(catalog: catalog, options: options)
        var writer = SourceWriter()
        writer.header(scope)
        writer.namespace(scope)
        writer.table(packed, scope)
        return writer.text
    }
}

/// The context that every part of the rendering needs.
struct Scope {
    let catalog: Catalog
    let description: Catalog.Description
    let type: SwiftIdentifier
    let module: SwiftIdentifier
    /// The access modifier with a blank after it; empty for `internal`, the default.
    let access: SwiftCode
    let imports: ImportDeclaration
    /// Whether other modules may use the generated declarations.
    let isVisibleOutside: Bool

    init(catalog: Catalog, options: SwiftEmitter.Options) {
        self.catalog = catalog
        description = catalog.description
        type = SwiftIdentifier(description.type)
        module = SwiftIdentifier(options.importing)
        imports = ImportDeclaration(options)
        isVisibleOutside = options.access != .internal
        access = options.access == .internal ? "" : "\(ImportDeclaration.modifier(options.access)) "
    }
}
