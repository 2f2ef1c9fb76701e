import ErrataCore

/// The ways into the site other than by vendor.
struct IndexWays {
    private let contents: SiteContents
    private let links: PageLinks

    init(_ contents: SiteContents, _ links: PageLinks) {
        (self.contents, self.links) = (contents, links)
    }

    var html: HTML {
        let changes: [(PagePath, HTML, HTML)] =
            contents.options.changes == nil ? [] : [(.changes, "Changes", "what is new since an earlier version")]
        let items = (ways + changes).map { path, name, words -> HTML in
            "<li>\(links.link(name, path)): \(words)</li>\n"
        }
        return HTML.heading(2, "Other ways in", id: "ways") + "<ul>\n\(items.joined())</ul>\n"
    }

    private var ways: [(PagePath, HTML, HTML)] {
        [
            (.decode, "Paste a response", "what it means, without sending it anywhere"),
            (.statuses, "By HTTP status", "who answers with it, and what it means there"),
            (.kinds, "By kind", "who else has “not found”"),
            (.retries, "What may be retried", "and what is safe to"),
            (.credits, "What costs credits", "whether a failed request is charged"),
        ]
    }
}
