import ErrataSpec

/// The import of the module that provides the vocabulary.
///
/// A modifier on an import has a price: where one file says `internal import` or `package import`, no other file of the
/// module may import the same module without a modifier, unless `InternalImportsByDefault` is on. Without a modifier,
/// on the other hand, that feature makes every import internal. So by default a modifier is used only where it is
/// needed.
struct ImportDeclaration {
    let lines: [SwiftCode]

    init(_ options: SwiftEmitter.Options) {
        let module = SwiftIdentifier(options.importing)
        let plain: SwiftCode = "import \(module)"
        let modified: SwiftCode = "\(Self.modifier(options.access)) import \(module)"
        lines =
            switch (options.reexport ?? (options.access == .public), options.accessLevelOnImports, options.access) {
            case (true, false, _): ["@_exported import \(module)"]
            case (true, _, _): ["@_exported public import \(module)"]
            case (false, false, _), (false, nil, .internal): [plain]
            case (false, nil, .package):
                ["#if hasFeature(InternalImportsByDefault)", modified, "#else", plain, "#endif"]
            case (false, _, _): [modified]
            }
    }

    /// Returns the keyword of an access level.
    static func modifier(_ access: AccessLevel) -> SwiftCode {
        switch access {
        case .public: "public"
        case .package: "package"
        case .internal: "internal"
        }
    }
}
