import ErrataCore
import ErrataSpec

/// Makes the Swift source of a spec.
public struct SwiftEmitter: Sendable {
    /// How the source is to be made.
    public struct Options: Sendable {
        /// Who may use the generated declarations.
        public var access: AccessLevel
        /// The module that gives the vocabulary: `ErrataRuntime`, or `ErrataCore` where that is what the module builds on.
        public var importing: String
        /// Whether the generated module re-exports the imported one; nil: a public one does.
        public var reexport: Bool?
        /// Whether the import has an access modifier; nil: only where the source needs one.
        public var accessLevelOnImports: Bool?

        /// Options; by default what a user's target wants.
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

        /// What a target's configuration says.
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

    /// An emitter.
    public init(options: Options = Options()) {
        self.options = options
    }

    /// The source file of a valid spec: the same bytes for the same spec and options, always.
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

/// What every part of the rendering needs to know.
struct Scope {
    let catalog: Catalog
    let description: Catalog.Description
    let type: SwiftIdentifier
    let module: SwiftIdentifier
    /// The access modifier with a blank behind it; nothing for `internal`, which is the default.
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
