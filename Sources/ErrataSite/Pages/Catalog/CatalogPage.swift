import ErrataCore
import ErrataReference

/// The page of a catalog: how to recognize its errors, its policies, and all of its codes and statuses.
struct CatalogPage: SitePage {
    let catalog: Catalog
    private let description: Catalog.Description
    private let contents: SiteContents

    init(_ catalog: Catalog, _ contents: SiteContents) {
        (self.catalog, description, self.contents) = (catalog, catalog.description, contents)
    }

    var path: PagePath { PagePath(catalog) }

    var title: String {
        description.name.utf8.count > 40 ? description.name : "\(description.name): error codes"
    }

    var summary: String { "\(description.summary) \(Coverage(of: catalog).words.asSentence)".cutAtWord(to: 160) }

    var trail: [(name: String, path: PagePath)] { [(description.name, path)] }

    func content(_ links: PageLinks) -> HTML {
        let facts = CatalogFacts(catalog)
        let sections: [PageSection] = [
            PageSection("recognize", "How to recognize its errors", recognition(facts, links)),
            PageSection("policies", "Limits, credits, sign-in", FactList(facts: facts.policies, links: links).html),
            PageSection("categories", "Categories", categories(links)),
            PageSection("codes", "Codes", EntryRows(catalog.entries, links).codes),
            PageSection("statuses", "HTTP statuses", EntryRows(catalog.statuses, links).statuses),
            PageSection("sources", "Sources", sources),
        ].filter { !$0.content.source.isEmpty }
        return """
            <h1>\(description.name)</h1>
            <p class="lead">\(description.summary)\(reading("summary").html)</p>
            \(CatalogOverview(description, contents, coverage: Coverage(of: catalog)).html(facts.others, links))\
            <nav class="contents" aria-label="On this page"><ul>\(sections.map(\.link).joined())</ul></nav>
            \(sections.map(\.html).joined())
            """
    }

    private func reading(_ field: String) -> Reading { Reading(of: field, in: description.inferred) }

    private func recognition(_ facts: CatalogFacts, _ links: PageLinks) -> HTML {
        let envelopes = catalog.envelopes.map { EnvelopeBlock(envelope: $0).html }
        return FactList(facts: facts.recognition, links: links).html + envelopes.joined()
    }

    private func categories(_ links: PageLinks) -> HTML {
        let entries = Dictionary(grouping: catalog.entries) { $0.category?.ordinal ?? -1 }
        return catalog.categories.map { category -> HTML in
            CategoryBlock(category: category, entries: entries[category.ordinal] ?? [], links: links).html
        }.joined()
    }

    private var sources: HTML {
        let items = catalog.sources.map { source -> HTML in
            "<li id=\"\(MarkdownAnchor(.source, source.id).id)\">\(source.html), read \(source.retrieved)</li>\n"
        }
        return items.isEmpty ? "" : "<ul>\n\(items.joined())</ul>\n"
    }
}

/// A section of a page, to which the page's own list of contents links.
struct PageSection {
    let id: String
    let title: HTML
    let content: HTML

    init(_ id: String, _ title: HTML, _ content: HTML) {
        (self.id, self.title, self.content) = (id, title, content)
    }

    var link: HTML { "<li><a href=\"#\(id)\">\(title)</a></li>" }

    var html: HTML { HTML.heading(2, title, id: id) + content }
}
