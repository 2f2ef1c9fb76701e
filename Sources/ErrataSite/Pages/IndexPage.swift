import ErrataCore

/// The index of the site.
struct IndexPage: SitePage {
    private let contents: SiteContents

    init(_ contents: SiteContents) {
        self.contents = contents
    }

    let path: PagePath = ""

    let title = SiteContents.name

    let summary = "What each error code and status means, what to do about it, and whether to try again."

    let trail: [(name: String, path: PagePath)] = [("Index", "")]

    func content(_ links: PageLinks) -> HTML {
        let catalogs = contents.catalogs.map { catalog -> HTML in
            "<li>\(links.link("\(catalog.name)", PagePath(catalog))) \(catalog.description.summary)</li>"
        }
        return """
            <h1>\(title)</h1>
            <p class="lead">\(summary)</p>
            <ul>\(catalogs.joined())</ul>

            """
    }
}
