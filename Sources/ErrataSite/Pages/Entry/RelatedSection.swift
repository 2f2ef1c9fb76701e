import ErrataCore
import ErrataReference

/// Related entries: those of the catalog, and the same kind of error at other vendors.
struct RelatedSection {
    let page: EntryPage
    let kind: FailureKind?
    let links: PageLinks

    var html: HTML { own + elsewhere }

    private var own: HTML {
        guard !page.related.isEmpty else { return "" }
        let items = page.related.map { entry in item(entry, "\(name: entry.pathText)") }
        return HTML.heading(2, "Related", id: "related") + list(items)
    }

    private var elsewhere: HTML {
        guard let kind else { return "" }
        let entries = page.scope.contents.kindSamples.entries(of: kind, besides: page.scope.catalog)
        guard !entries.isEmpty else { return "" }
        let all = links.link("All of kind \(code: kind.rawValue)", .kind(kind))
        return HTML.heading(2, "Elsewhere", id: "elsewhere")
            + "<p>The same kind of error at other vendors. \(all)</p>\n"
            + list(entries.map { entry in item(entry, "\(entry.catalog.name) \(name: entry.pathText)") })
    }

    private func item(_ entry: Catalog.Entry, _ name: HTML) -> HTML {
        "<li>\(links.link(name, PagePath(entry))) \(entry.caption.cutAtWord(to: 100))</li>\n"
    }

    private func list(_ items: [HTML]) -> HTML { "<ul class=\"entries\">\n\(items.joined())</ul>\n" }
}
