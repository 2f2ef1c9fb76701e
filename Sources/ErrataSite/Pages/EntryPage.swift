import ErrataCore
import ErrataReference

/// The pages of a catalog's codes and statuses, with what they have in common prepared once.
struct EntryPages {
    let entries: [Catalog.Entry]
    private let related: RelatedEntries
    private let contents: SiteContents

    init(_ catalog: Catalog, _ contents: SiteContents) {
        entries = Array(catalog.entries) + Array(catalog.statuses)
        related = RelatedEntries(catalog)
        self.contents = contents
    }

    subscript(index: Int) -> EntryPage {
        EntryPage(entry: entries[index], related: related.related(to: entries[index]), contents: contents)
    }
}

/// The page of a code or of a status.
struct EntryPage: SitePage {
    let entry: Catalog.Entry
    let related: [Catalog.Entry]
    let contents: SiteContents

    var path: PagePath { PagePath(entry) }

    var title: String { "\(entry.id): \(entry.title)" }

    var summary: String { entry.summary }

    var trail: [(name: String, path: PagePath)] {
        [("Index", ""), (entry.catalog.name, PagePath(entry.catalog)), (entry.codeText, path)]
    }

    func content(_ links: PageLinks) -> HTML {
        """
        <h1>\(code: entry.codeText) \(entry.title)</h1>
        <p class="where">\(entry.whereabouts.joined(separator: " · "))</p>
        <p class="lead">\(entry.summary)</p>
        \(FactList(facts: entry.facts(related: related), links: links).html)
        """
    }
}
