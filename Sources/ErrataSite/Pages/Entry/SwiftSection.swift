import ErrataCore
import ErrataReference

/// The entry in Swift: its case, and what to write in three situations.
struct SwiftSection {
    let entry: Catalog.Entry
    let scope: EntryScope

    var html: HTML {
        let snippets = SwiftSnippets(entry, scope)
        guard !snippets.all.isEmpty else { return "" }
        let blocks = snippets.all.map { snippet -> HTML in
            "<h3>\(snippet.title)</h3>\n<pre class=\"swift\" tabindex=\"0\"><code>\(snippet.source)</code></pre>\n"
        }
        return HTML.heading(2, "In Swift", id: "swift") + introduction(snippets) + blocks.joined()
    }

    private func introduction(_ snippets: SwiftSnippets) -> HTML {
        guard let name = snippets.caseName else { return "" }
        let former: HTML = entry.details.formerNames.isEmpty ? "" : " Its former names are deprecated."
        return HTML.paragraph("The case is \(code: name).\(former)")
    }
}
