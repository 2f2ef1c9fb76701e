import ErrataCore
import ErrataRuntime

/// The pages of the statuses.
struct StatusPages {
    let pages: [any SitePage]

    init(_ contents: SiteContents, _ groups: EntryGroups) {
        let meaning = StatusMeaning(contents)
        let statuses = groups.statuses.sorted()
        let classes = groups.statusClasses.sorted { $0.rawValue < $1.rawValue }
        let index = StatusIndexPage(statuses: statuses, classes: classes, groups: groups, meaning: meaning)
        pages =
            [index] + statuses.flatMap { StatusPage.pages($0, contents.vendors, groups, meaning) }
            + classes.map { StatusClassPage(statusClass: $0, vendors: contents.vendors, statuses: statuses) }
    }
}

/// What HTTP itself says about statuses.
struct StatusMeaning: Sendable {
    /// HTTP's catalog: that of the site, else the one that every vendor's errors fall back on.
    private let catalog: Catalog
    /// Whether its rows have pages of their own.
    private let isListed: Bool

    init(_ contents: SiteContents) {
        (catalog, isListed) = (contents.http ?? HTTP.catalog, contents.http != nil)
    }

    /// Returns the row of a status; nil for one that is not known.
    func row(_ status: Int) -> Catalog.Entry? { catalog.status(status) }

    /// Returns the reason phrase of a status.
    func phrase(_ status: Int) -> String? { row(status)?.message }

    /// Returns the page of a row, where it has one.
    func path(_ row: Catalog.Entry) -> PagePath? { isListed ? PagePath(row) : nil }
}
