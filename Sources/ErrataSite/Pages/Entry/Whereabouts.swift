import ErrataCore
import ErrataReference

/// The line below an entry's heading: its Swift case, catalog, category, statuses and kind, each linked to its page.
struct Whereabouts {
    let entry: Catalog.Entry
    let scope: EntryScope
    let links: PageLinks

    var html: HTML {
        let name: HTML? = entry.name.map { "\(code: "\(scope.description.type).Code.\($0)")" }
        let parts = [name, entry.hasCode ? nil : "no code", within, catalog, category, statuses, kind]
        return "<p class=\"where\">\(parts.compactMap(\.self).joined(" · "))</p>\n"
    }

    private var within: HTML? { entry.within.map { "within \(code: $0.description)" } }

    private var catalog: HTML { links.link("\(scope.description.name)", PagePath(scope.catalog)) }

    private var category: HTML? {
        entry.category.map { category in
            let anchor = MarkdownAnchor(.category, category.id).id
            return links.link("\(category.heading)", PagePath(scope.catalog), anchor: anchor)
        }
    }

    private var statuses: HTML? {
        guard !entry.isStatus else { return own }
        let http = entry.http
        guard !http.isEmpty else { return "no HTTP status documented" }
        return "HTTP \(http.map(StatusLink(links).html).joined(", "))"
    }

    /// What a status is, linked to all that send it.
    private var own: HTML? {
        let words: HTML = "\(entry.statusWhereabouts.joined(separator: " · "))"
        if let statusClass = entry.statusClass { return links.link(words, .status(statusClass)) }
        return entry.http.first.map { links.link(words, .status($0)) } ?? words
    }

    private var kind: HTML? {
        entry.effectiveFacts.kind.map { kind in
            "\(links.link("\(kind.value.rawValue)", .kind(kind.value)))\(kind.reading.html)"
        }
    }
}

/// Links statuses to their pages.
struct StatusLink {
    private let links: PageLinks

    init(_ links: PageLinks) {
        self.links = links
    }

    func html(_ status: Int) -> HTML { links.link("\(status)", .status(status)) }
}
