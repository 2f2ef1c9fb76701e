import ErrataAuthoring
import ErrataCore

/// The changes of each catalog since an earlier version, by what they mean to those who depend on it.
struct ChangesPage: SitePage {
    private let part: ChangesPart
    private let review: ChangeReview
    private let catalogs: [String: ChangedPages]

    /// Returns the page of the changes, in as many parts as it needs.
    static func pages(_ changes: SiteChanges, _ contents: SiteContents) -> [ChangesPage] {
        let changed = Set(changes.review.diff.catalogs.map(\.catalog))
        let present = contents.catalogs.filter { changed.contains($0.id) }
        let catalogs = Dictionary(present.map { ($0.id, ChangedPages($0)) }) { first, _ in first }
        return ChangesPart.parts(of: changes.review.diff.catalogs).map {
            ChangesPage(part: $0, review: changes.review, catalogs: catalogs)
        }
    }

    var path: PagePath { part.number.path }

    var title: String { "Changes\(part.number.suffix)" }

    let summary = "What changed since the earlier version, and what it means to those who depend on it."

    var trail: [(name: String, path: PagePath)] { [(title, path)] }

    func content(_ links: PageLinks) -> HTML {
        let nothing: HTML = review.diff.catalogs.isEmpty ? "<p>There is nothing to compare.</p>\n" : ""
        return """
            <h1>\(title)</h1>
            <p class="lead">\(summary)</p>
            \(nothing)\(part.number.pager(links))\(part.sections.map { section($0, links) }.joined())\(part.number.pager(links))
            """
    }

    private func section(_ section: RowSection<CatalogChanges, SpecChange>, _ links: PageLinks) -> HTML {
        let (changed, pages) = (section.owner, catalogs[section.owner.catalog])
        let name: HTML = pages.map { links.link("\($0.catalog.name)", PagePath($0.catalog)) } ?? "\(changed.catalog)"
        let former: HTML = changed.formerCatalog.map { ", formerly \(code: $0)" } ?? ""
        let list = ChangeItems(pages: pages, links: links)
        let classes = section.classes.map { impact, changes -> HTML in
            HTML.heading(3, "\(impact.title)") + list.html(changes)
        }
        return HTML.heading(2, "\(name)\(former)\(section.isContinued ? ", continued" : "")")
            + (section.isContinued ? "" : .paragraph("\(review.headline(of: changed).asSentence)")) + classes.joined()
    }
}
