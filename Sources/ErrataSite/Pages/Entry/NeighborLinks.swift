import ErrataCore
import ErrataReference

/// The links to the previous and the next entry of the catalog.
struct NeighborLinks {
    let previous: Catalog.Entry?
    let next: Catalog.Entry?
    let links: PageLinks

    var html: HTML {
        let items = [item(previous, rel: "prev", "Previous"), item(next, rel: "next", "Next")].compactMap(\.self)
        guard !items.isEmpty else { return "" }
        return "<nav class=\"steps\" aria-label=\"Neighbors\">\(items.joined())</nav>\n"
    }

    private func item(_ entry: Catalog.Entry?, rel: HTML, _ word: HTML) -> HTML? {
        entry.map { entry in
            """
            <a rel="\(rel)" href="\(links.href(PagePath(entry)))"><small>\(word)</small> \
            \(name: entry.pathText) \(entry.caption.cutAtWord(to: 60))</a>
            """
        }
    }
}
