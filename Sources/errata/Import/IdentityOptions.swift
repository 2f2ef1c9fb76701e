#if CLI
import ArgumentParser
import ErrataAuthoring
import ErrataSpec

/// The options that name the catalog and describe the source.
struct IdentityOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The id of a first spec; by default the name of the file.", valueName: "id"))
    var id: String?

    @Option(help: ArgumentHelp("The name of the API.", valueName: "name"))
    var name: String?

    @Option(help: ArgumentHelp("The title of the source.", valueName: "title"))
    var title: String?

    @Option(help: ArgumentHelp("The address of the source.", valueName: "url"))
    var url: String?

    @Option(help: ArgumentHelp("The day on which the source was retrieved; by default today.", valueName: "YYYY-MM-DD"))
    var retrieved: String?

    /// The names of a first spec; nil where the sources tell.
    func identity(_ files: [String]) throws -> CatalogIdentity? {
        guard let id else {
            guard let name else { return nil }
            return CatalogIdentity(id: CatalogIdentity(path: files[0]).id, name: name)
        }
        guard CatalogIdentity.isID(id) else {
            throw ValidationError("\(id) is not an id: lower-case letters and digits, words separated by hyphens.")
        }
        return CatalogIdentity(id: id, name: name)
    }

    /// The source with what the options say about it.
    func source(_ source: ImportedSource) -> ImportedSource {
        var source = source
        if let title { source.title = title }
        if let url { source.url = url }
        return source
    }
}
#endif
