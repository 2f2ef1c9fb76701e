import ErrataCatalog
import ErrataCore
import ErrataSite
import TestSupport
import Testing

/// The files of a site, by path.
func files(_ catalogs: [Catalog], _ options: Site.Options = Site.Options()) -> [String: String] {
    var files: [String: String] = [:]
    Site(catalogs, options: options).forEachFile { files[$0.path] = String(decoding: $0.bytes, as: UTF8.self) }
    return files
}

/// The catalogs that come with the package, as a site.
enum OwnSite {
    static let modules = [
        "linq": "LinqErrors", "linkup-v1": "LinkUpErrors", "linkup-v2": "LinkUpErrors", "linked-api": "LinkedAPIErrors",
        "we-link": "WeLinkErrors",
    ]
    static let files = ErrataSiteTests.files(
        Catalogs.all,
        Site.Options(
            docs: SiteAddress("https://errata.example/docs"),
            repository: "https://git.example/acme/errata",
            modules: modules
        )
    )
    static let entries = Catalogs.all.flatMap { Array($0.entries) + Array($0.statuses) }

    static func page(_ path: String) throws -> MarkupScanner {
        MarkupScanner(try #require(files[path], "\(path)"))
    }
}

/// Returns a catalog with some errors and statuses, as in a spec.
func acme(errors: String = "", http: String = "", more: String = "", id: String = "acme") throws -> Catalog {
    let errors = errors.isEmpty ? "" : #", "errors": [\#(errors)]"#
    let http = http.isEmpty ? "" : #", "http": [\#(http)]"#
    return try catalog(
        #"""
        {"catalog": {"id": "\#(id)", "vendor": "\#(id)", "name": "Acme API", "type": "Acme", "summary": "Anvils."},
         "sources": [{"id": "s", "title": "Handbook", "retrieved": "2026-11-20"}]\#(more)\#(errors)\#(http)}
        """#
    )
}
