import ErrataCore
import ErrataReference

/// The page of a code or of a status.
struct EntryPage: SitePage {
    let entry: Catalog.Entry
    let related: [Catalog.Entry]
    let previous: Catalog.Entry?
    let next: Catalog.Entry?
    let path: PagePath
    let scope: EntryScope

    var title: String { EntryTitle(entry, catalog: scope.description.name).text }

    var summary: String { EntryTitle.description(of: entry) }

    var trail: [(name: String, path: PagePath)] {
        [(scope.description.name, PagePath(scope.catalog)), (entry.pathText.cut(to: 60), path)]
    }

    var forms: [PageForm] {
        [
            PageForm(name: "Markdown", type: "text/markdown", path: EntryDocuments.markdown(of: path)),
            PageForm(name: "JSON", type: "application/json", path: EntryDocuments.json(of: path)),
        ]
    }

    func content(_ links: PageLinks) -> HTML {
        let facts = EntryFacts(entry, related: related)
        let parts: [HTML] = [
            RetiredNote(entry: entry, links: links).html,
            heading,
            Whereabouts(entry: entry, scope: scope, links: links).html,
            "<p class=\"lead\">\(entry.summary)</p>\n",
            AdvicePanel(entry: entry, facts: facts.advice, links: links).html,
            DetailsSection(facts: facts.others, links: links).html,
            UserSection(entry: entry, kind: facts.effective.kind?.value, actor: facts.effective.actor?.value).html,
            RecognitionSection(entry: entry, scope: scope, links: links).html,
            ExampleSection(entry: entry).html,
            SwiftSection(entry: entry, scope: scope).html,
            RelatedSection(page: self, kind: facts.effective.kind?.value, links: links).html,
            OriginSection(page: self, facts: facts.origins, links: links).html,
            NeighborLinks(previous: previous, next: next, links: links).html,
        ]
        return parts.joined()
    }

    private var heading: HTML {
        let mark: HTML = entry.isMessageInferred ? Reading.inferred.html : ""
        guard entry.hasCode else { return "<h1>\(entry.wireText ?? entry.title)\(mark)</h1>\n" }
        let message = entry.message.map { " \($0)" } ?? ""
        return "<h1>\(name: entry.pathText)\(message)\(mark)</h1>\n"
    }
}
