#if CLI
import ArgumentParser
import ErrataReference
import ErrataSpec

/// The options of a site.
struct SiteOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "With html: the address of the repository with the specs, to which a wrong fact is reported.",
            valueName: "url"
        ),
        transform: Self.address
    )
    var repository: String?

    @Option(
        help: ArgumentHelp("With html: the earlier version, for a page of the changes since then.", valueName: "spec"),
        completion: .spec
    )
    var since: String?

    @Option(
        help: ArgumentHelp(
            "With html: the Swift module with the types of a catalog, for examples: acme=AcmeErrors.",
            valueName: "catalog=module"
        ),
        transform: Self.module
    )
    var module: [CatalogModule] = []

    /// The modules that are named, by the ids of the catalogs.
    var modules: [String: String] {
        module.reduce(into: [:]) { $0[$1.catalog] = $1.module }
    }

    /// Whether one of the options is there.
    var isUsed: Bool { repository != nil || since != nil || !module.isEmpty }

    private static func module(_ text: String) throws -> CatalogModule {
        let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, !parts[0].isEmpty, TargetConfiguration.isModuleName(parts[1]) else {
            throw ValidationError("\(text) is not a catalog and a module, such as acme=AcmeErrors.")
        }
        return CatalogModule(catalog: parts[0], module: parts[1])
    }

    /// Reads the address of a folder on the web, and leaves out slashes at its end.
    static func address(_ text: String) throws -> String {
        let host = text.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false).dropFirst(2).first
        guard let host, host.first != "/", !host.isEmpty, WebAddress.encode(text) == text,
            !text.utf8.contains(where: { "?#@".utf8.contains($0) })
        else {
            throw ValidationError(
                "\(text) is not the address of a folder on the web, such as https://example.org/errors."
            )
        }
        return String(text[...(text.lastIndex { $0 != "/" } ?? text.startIndex)])
    }
}

/// A catalog and the Swift module with its types.
struct CatalogModule {
    let catalog: String
    let module: String
}
#endif
