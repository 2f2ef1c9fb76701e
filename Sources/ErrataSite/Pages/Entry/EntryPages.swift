import ErrataCore
import ErrataReference

/// The pages of a catalog's codes and statuses, with what they have in common prepared once.
struct EntryPages {
    let entries: [Catalog.Entry]
    private let related: RelatedEntries
    private let scope: EntryScope

    init(_ catalog: Catalog, _ contents: SiteContents) {
        entries = catalog.searched
        related = RelatedEntries(catalog)
        scope = EntryScope(catalog, contents)
    }

    subscript(index: Int) -> EntryPage {
        EntryPage(
            entry: entries[index],
            related: related.related(to: entries[index]),
            previous: index > 0 ? entries[index - 1] : nil,
            next: index + 1 < entries.count ? entries[index + 1] : nil,
            path: PagePath(scope.paths[entries[index]]),
            scope: scope
        )
    }
}

/// What all pages of a catalog's entries draw on.
struct EntryScope {
    let catalog: Catalog
    let description: Catalog.Description
    let envelopes: [Catalog.Envelope]
    let hasCodes: Bool
    let paths: SitePaths
    let contents: SiteContents

    init(_ catalog: Catalog, _ contents: SiteContents) {
        (self.catalog, self.contents) = (catalog, contents)
        (description, envelopes) = (catalog.description, catalog.envelopes)
        (hasCodes, paths) = (!catalog.entries.isEmpty, SitePaths(catalog))
    }
}
