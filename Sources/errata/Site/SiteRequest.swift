import ErrataAuthoring
import ErrataCatalog
import ErrataCore
import ErrataReference
import ErrataSite
import ErrataSpec

/// What a site is made of: the built-in catalogs, or those of files.
struct SiteRequest {
    /// The files; without any, the built-in catalogs.
    var files: [String]
    /// The address where the site will be.
    var docs: SiteAddress?
    /// The address of the repository with the files.
    var repository: String?
    /// The modules of the catalogs that are named, by their ids.
    var modules: [String: String]
    /// The earlier version of the files; nil for a site without changes.
    var since: String?

    /// Returns the site. Errors in a file are said, and the command ends.
    func site() throws(Complaint) -> Site {
        guard !files.isEmpty else {
            return Site(Catalogs.all, options: options(modules: Catalogs.modules))
        }
        let documents = try SpecFiles(files).documents()
        let catalogs = try SpecFiles(files).catalogs(of: documents.compactMap(\.reading.spec))
        var options = options(modules: Self.modules(of: documents))
        options.places = places(in: documents)
        options.changes = try since.map { since throws(Complaint) in try changes(of: documents, since: since) }
        return Site(catalogs, options: options)
    }

    private func options(modules: [String: String]) -> Site.Options {
        let modules = modules.merging(self.modules) { _, named in named }
        return Site.Options(docs: docs, repository: repository, modules: modules)
    }

    private func changes(of documents: [SpecDocument], since: String) throws(Complaint) -> SiteChanges {
        let old = try SpecArgument(since).documents()
        guard let review = ChangeReview(old: old, new: documents) else {
            for document in old { SpecFile(path: document.path).sayErrors(of: document) }
            throw Complaint(status: .badData)
        }
        return SiteChanges(review)
    }

    /// Returns the places of all entries in the repository that the files are in; none of a file that is in none.
    private func places(in documents: [SpecDocument]) -> [String: SpecPlace] {
        guard repository != nil, let folder = RepositoryFolder() else { return [:] }
        return documents.filter(\.isFile).reduce(into: [:]) { places, document in
            guard let path = folder.path(of: document.path), let spec = document.reading.spec else { return }
            places.merge(spec.places(path: path, bytes: document.bytes)) { first, _ in first }
        }
    }

    /// Returns the modules that the build plugin makes of the files that are in the folder of a target.
    private static func modules(of documents: [SpecDocument]) -> [String: String] {
        documents.reduce(into: [:]) { modules, document in
            let parts = document.path.split(separator: "/")
            guard let id = document.reading.spec?.catalog.id.value, document.path.hasSuffix(".errata.json"),
                let module = parts.dropLast().last.map(String.init), TargetConfiguration.isModuleName(module)
            else { return }
            modules[id] = module
        }
    }
}
