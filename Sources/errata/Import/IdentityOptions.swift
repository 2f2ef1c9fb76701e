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

    /// The names of a first spec: those that are given, else those that the first source tells.
    func identity(_ sources: [ImportedSource]) throws -> CatalogIdentity {
        let told = CatalogIdentity(path: sources[0].path, title: sources[0].table.title)
        if let id, !CatalogIdentity.isID(id) {
            throw ValidationError("\(id) is not an id: lower-case letters and digits, words separated by hyphens.")
        }
        let title = sources[0].table.title.flatMap(CatalogIdentity.name)
        return CatalogIdentity(id: id ?? told.id, name: name ?? title)
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
