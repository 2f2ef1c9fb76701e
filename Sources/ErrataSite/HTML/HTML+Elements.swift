import ErrataReference

extension HTML {
    /// A paragraph.
    static func paragraph(_ content: HTML) -> HTML { "<p>\(content)</p>\n" }

    /// A heading within a page.
    ///
    /// - Parameters:
    ///   - level: the level, from 2.
    ///   - id: the anchor, made of ASCII letters, digits, hyphens and the like; none where nothing links to the heading.
    static func heading(_ level: Int, _ content: HTML, id: String? = nil) -> HTML {
        let anchor: HTML = id.map { " id=\"\($0)\"" } ?? ""
        return "<h\(level)\(anchor)>\(content)</h\(level)>\n"
    }

    /// A list; a lone item is a paragraph.
    static func list(_ items: [HTML]) -> HTML {
        guard items.count != 1 else { return items[0] }
        return "<ul>\n\(items.map { "<li>\($0)</li>\n" as HTML }.joined())</ul>\n"
    }

    /// A table that scrolls by itself where the screen is too narrow for it.
    static func table(_ head: [HTML], _ rows: [[HTML]], label: String) -> HTML {
        let heading = head.map { "<th scope=\"col\">\($0)</th>" as HTML }.joined()
        let body = rows.map { cells -> HTML in
            let data = cells.dropFirst().map { "<td>\($0)</td>" as HTML }.joined()
            return "<tr><th scope=\"row\">\(cells.first ?? "")</th>\(data)</tr>\n"
        }
        return """
            <div class="table" role="region" aria-label="\(label)" tabindex="0"><table>
            <thead><tr>\(heading)</tr></thead>
            <tbody>
            \(body.joined())</tbody></table></div>

            """
    }

    /// Tables that stand below each other, so that they begin where the text does.
    ///
    /// - Parameter endsInWords: whether the last column holds sentences.
    static func across(_ tables: HTML, endsInWords: Bool = false) -> HTML {
        "<div class=\"across\(endsInWords ? " wordy" : "")\">\n\(tables)</div>\n"
    }

    /// A block of code.
    static func block(_ code: String) -> HTML { "<pre tabindex=\"0\"><code>\(code)</code></pre>\n" }

    /// A link to an address outside of the site; only its content where the scheme is neither http nor https.
    static func outward(_ content: HTML, _ url: String) -> HTML {
        guard let encoded = WebAddress.encode(url) else { return content }
        return "<a href=\"\(encoded)\" rel=\"noopener\">\(content)</a>"
    }
}
