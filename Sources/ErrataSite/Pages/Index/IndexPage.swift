import ErrataCore
import ErrataReference

/// The index of the site: the vendors, the ways in, and what the words mean.
struct IndexPage: SitePage {
    private let contents: SiteContents

    init(_ contents: SiteContents) {
        self.contents = contents
    }

    let path: PagePath = ""

    let title = SiteContents.name

    let summary = SiteContents.summary

    let trail: [(name: String, path: PagePath)] = []

    func content(_ links: PageLinks) -> HTML {
        """
        <h1>\(title)</h1>
        <p class="lead">\(summary)</p>
        \(vendors(links))\(IndexWays(contents, links).html)\(IndexVocabulary(links).html)\(package)\(data(links))
        """
    }

    private func vendors(_ links: PageLinks) -> HTML {
        let items = contents.catalogs.map { catalog -> HTML in
            let description = catalog.description
            return """
                <li>\(links.link("\(description.name)", PagePath(catalog))) <small>\(Self.count(of: catalog))</small> \
                <span>\(description.summary)</span></li>

                """
        }
        return HTML.heading(2, "APIs", id: "apis") + "<ul class=\"catalogs\">\n\(items.joined())</ul>\n"
    }

    private static func count(of catalog: Catalog) -> String {
        let counts = [(catalog.entries.count, "code", "codes"), (catalog.statuses.count, "status", "statuses")]
        return counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }.joined(separator: ", ")
    }

    private func data(_ links: PageLinks) -> HTML {
        let json = links.link("\(code: ReferenceJSON.fileName)", PagePath(ReferenceJSON.fileName))
        let csv = links.link("\(code: ReferenceCSV.fileName)", PagePath(ReferenceCSV.fileName))
        return HTML.heading(2, "Data", id: "data")
            + HTML.paragraph("Everything as one document: \(json). A row for each code: \(csv).")
    }

    /// What there is for an app; only where a module has the types.
    private var package: HTML {
        let modules = Set(contents.options.modules.values).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        guard !modules.isEmpty else { return "" }
        let names = modules.map { "\(code: $0)" as HTML }.joined(", ")
        return HTML.heading(2, "In an app", id: "package")
            + HTML.paragraph(
                """
                The same tables are Swift modules, which decode a response into a typed failure and decide whether to \
                send a request again: \(names). The page of a code has source to copy.
                """
            )
    }
}
