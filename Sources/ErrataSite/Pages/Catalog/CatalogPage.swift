import ErrataCore
import ErrataReference

/// The page of a catalog: how to recognise its errors, its policies, and all of its codes.
struct CatalogPage: SitePage {
    let catalog: Catalog
    private let contents: SiteContents

    init(_ catalog: Catalog, _ contents: SiteContents) {
        (self.catalog, self.contents) = (catalog, contents)
    }

    var path: PagePath { PagePath(catalog) }

    var title: String { catalog.name }

    var summary: String { catalog.description.summary }

    var trail: [(name: String, path: PagePath)] { [("Index", ""), (catalog.name, path)] }

    func content(_ links: PageLinks) -> HTML {
        """
        <h1>\(catalog.name)</h1>
        <p class="lead">\(catalog.description.summary)</p>
        \(FactList(facts: catalog.facts, links: links).html)
        """
    }
}
