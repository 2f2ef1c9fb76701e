import ErrataCore
import ErrataReference

/// The page of an entry in forms for programs and for people's assistants.
struct EntryDocuments {
    let page: EntryPage

    /// The address of the page as Markdown.
    static func markdown(of page: PagePath) -> PagePath { PagePath("\(page.text)index.md") }

    /// The address of the page as JSON.
    static func json(of page: PagePath) -> PagePath { PagePath("\(page.text)index.json") }

    /// The files.
    var files: [Site.File] {
        [
            Site.File(path: Self.markdown(of: page.path).file, bytes: Array(markdown.utf8)),
            Site.File(
                path: Self.json(of: page.path).file,
                bytes: Array(ReferenceJSON.document(of: page.entry, on: page.scope.contents.docs).utf8)
            ),
        ]
    }

    private var markdown: String {
        var markdown = MarkdownPage()
        let docs = page.scope.contents.docs
        markdown.section(page.entry, related: page.related, on: docs)
        // With an address of the site, the page's own is among the facts.
        let own = docs == nil && page.entry.catalog.site == nil ? [item("Page", page.path)] : []
        markdown.list(own + [item("As JSON", Self.json(of: page.path))])
        return markdown.text
    }

    /// Returns the address of a page, from the root of the site where that has no address of its own.
    private func item(_ label: MarkdownText, _ path: PagePath) -> MarkdownItem {
        MarkdownItem("**\(label):** \(code: page.scope.contents.address(of: path) ?? path.text)")
    }
}
