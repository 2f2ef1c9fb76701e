import ErrataCore
import ErrataReference

/// The page of a status: what HTTP says, what each vendor says, and the codes that come with it.
struct StatusPage: SitePage {
    let status: Int
    let part: ListingPart
    let meaning: StatusMeaning

    /// Returns the page of a status, in as many parts as its codes need.
    static func pages(
        _ status: Int,
        _ vendors: [Catalog],
        _ groups: EntryGroups,
        _ meaning: StatusMeaning
    ) -> [StatusPage] {
        let codes = ListedSection.sections(of: groups.codes[status] ?? [])
        var next = codes.startIndex
        let sections = vendors.compactMap { vendor -> ListedSection? in
            if next < codes.endIndex, codes[next].owner.catalog == vendor {
                defer { next += 1 }
                return codes[next]
            }
            let row = vendor.status(status) ?? vendor.status(StatusClass(of: status))
            return row.map { _ in ListedSection(ListedGroup(catalog: vendor, chapter: 0), []) }
        }
        return ListingPart.parts(of: sections + codes[next...], base: .status(status)).map {
            StatusPage(status: status, part: $0, meaning: meaning)
        }
    }

    var path: PagePath { part.number.path }

    var title: String { "HTTP \(name)\(part.number.suffix)" }

    private var name: String { meaning.phrase(status).map { "\(status) \($0)" } ?? "\(status)" }

    var summary: String {
        "What HTTP \(name) means, what each vendor says about it, and the error codes that come with it."
    }

    var trail: [(name: String, path: PagePath)] {
        [("Statuses", .statuses), ("\(status)\(part.number.suffix)", path)]
    }

    func content(_ links: PageLinks) -> HTML {
        let listing = EntryListing(part: part, columns: [.code, .message, .kind, .retry], links: links)
        let tables = listing.html { vendor in own(vendor, links) }
        return """
            <h1>HTTP \(name)\(part.number.suffix)</h1>
            \(part.number.index == 0 ? http(links) : "")\(part.sections.isEmpty ? Self.nobody : EntryListing.note)\
            \(part.number.pager(links))\(tables)\(part.number.pager(links))
            """
    }

    private static let nobody: HTML = "<p>No vendor here documents a code with this status.</p>\n"

    /// What HTTP says.
    private func http(_ links: PageLinks) -> HTML {
        guard let row = meaning.row(status) else {
            return "<p class=\"lead\">\(StatusClass.words(forUnregistered: status))</p>\n"
        }
        let page: HTML = meaning.path(row).map { .paragraph(links.link("HTTP’s own page of \(status)", $0)) } ?? ""
        return """
            <p class="lead">\(row.summary)</p>
            <p>This is HTTP’s own meaning. It holds where a vendor says nothing else.</p>
            \(StatusRowFacts(row: row, links: links).html)\(page)
            """
    }

    /// What a vendor says about the status itself.
    private func own(_ vendor: Catalog, _ links: PageLinks) -> HTML {
        let statusClass = StatusClass(of: status)
        if let row = vendor.status(status) {
            return StatusRowSection(row: row, name: "HTTP \(status)", links: links).html
        }
        guard let row = vendor.status(statusClass) else { return "" }
        let page = links.link("its row for \(statusClass.text)", PagePath(row))
        return .paragraph("It has no row for \(status); \(page) covers it: \(row.summary)")
    }
}

/// A vendor's own row of a status, in short, with a link to its page.
struct StatusRowSection {
    let row: Catalog.Entry
    let name: String
    let links: PageLinks

    var html: HTML {
        """
        <p>\(links.link("\(name) here", PagePath(row))): \(row.summary)</p>
        \(StatusRowFacts(row: row, links: links).html)
        """
    }
}

/// The facts about a status that an on-call reader needs first.
struct StatusRowFacts {
    let row: Catalog.Entry
    let links: PageLinks

    private static let labels: Set<String> = ["What to do", "Who acts", "Retry", "Effect", "Kind"]

    var html: HTML {
        FactList(facts: row.facts(related: []).filter { Self.labels.contains($0.label) }, links: links).html
    }
}
