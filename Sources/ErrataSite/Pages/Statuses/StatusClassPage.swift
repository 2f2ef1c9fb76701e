import ErrataCore

/// The page of a class of statuses that vendors have a row for.
struct StatusClassPage: SitePage {
    let statusClass: StatusClass
    let vendors: [Catalog]
    /// All statuses that have a page.
    let statuses: [Int]

    var path: PagePath { .status(statusClass) }

    var title: String { "HTTP \(statusClass.text)" }

    var summary: String {
        "What vendors say about all statuses from \(statusClass.rawValue)00 to \(statusClass.rawValue)99."
    }

    var trail: [(name: String, path: PagePath)] {
        [("Statuses", .statuses), (statusClass.text, path)]
    }

    func content(_ links: PageLinks) -> HTML {
        let own = statuses.filter { StatusClass(of: $0) == statusClass }.map { links.link("\($0)", .status($0)) }
        return """
            <h1>HTTP \(statusClass.text)</h1>
            <p class="lead">\(summary)</p>
            <p>Such a row covers the statuses of the class that have no row of their own.</p>
            <p>Pages of single statuses: \(own.isEmpty ? "none." : own.joined(", "))</p>
            \(vendors.map { section($0, links) }.joined())
            """
    }

    private func section(_ vendor: Catalog, _ links: PageLinks) -> HTML {
        guard let row = vendor.status(statusClass) else { return "" }
        let heading = HTML.heading(2, links.link("\(vendor.name)", PagePath(vendor)))
        return heading + StatusRowSection(row: row, name: "HTTP \(statusClass.text)", links: links).html
    }
}
