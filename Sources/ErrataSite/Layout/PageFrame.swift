/// A complete document around the content of a page.
struct PageFrame {
    private let page: any SitePage
    private let contents: SiteContents
    private let links: PageLinks

    init(_ page: any SitePage, _ contents: SiteContents) {
        (self.page, self.contents) = (page, contents)
        links = PageLinks(root: page.root)
    }

    /// Everything is denied but the site's own style, script and pictures. There is nothing that could send what is
    /// pasted: no connection and no form.
    private static let policy: HTML = """
        default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; base-uri 'none'; \
        form-action 'none'
        """

    var html: HTML {
        """
        <!DOCTYPE html>
        <html lang="en">
        \(head)
        <body data-root="\(page.root)">
        <a class="skip" href="#main">Skip to the content</a>
        \(header)
        <main id="main">
        \(trail)\(page.content(links))</main>
        \(footer)
        </body>
        </html>

        """
    }

    private var head: HTML {
        """
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>\(title)</title>
        <meta name="description" content="\(page.summary)">
        <meta property="og:title" content="\(page.title)">
        <meta property="og:description" content="\(page.summary)">
        <meta property="og:type" content="article">
        \(canonical)\(forms)<link rel="stylesheet" href="\(page.root)assets/site.css">
        <script src="\(page.root)assets/site.js" defer></script>
        </head>
        """
    }

    /// The number of characters of a title that search engines show.
    private static let longestTitle = 60

    private var title: String {
        let full = "\(page.title) · \(SiteContents.name)"
        return page.path.text.isEmpty || full.count > Self.longestTitle ? page.title : full
    }

    private var canonical: HTML {
        guard page.isListed, let address = contents.address(of: page.path) else { return "" }
        return """
            <meta property="og:url" content="\(address)">
            <link rel="canonical" href="\(address)">

            """
    }

    private var forms: HTML {
        page.forms.map { form in
            "<link rel=\"alternate\" type=\"\(form.type)\" title=\"\(form.name)\" href=\"\(links.href(form.path))\">\n"
                as HTML
        }.joined()
    }

    private var header: HTML {
        let entries = contents.sections.map { name, path -> HTML in
            let isCurrent: HTML = path == page.path ? " aria-current=\"page\"" : ""
            return "<li><a href=\"\(links.href(path))\"\(isCurrent)>\(name)</a></li>"
        }
        return """
            <header>
            <a class="name" href="\(links.href(""))">\(SiteContents.name)</a>
            <nav aria-label="Sections"><ul>\(entries.joined())</ul></nav>
            <div id="search"></div>
            </header>
            """
    }

    private var trail: HTML {
        guard let last = page.trail.last else { return "" }
        let above = [("Index", "")] + page.trail.dropLast()
        let items = above.map { name, path in "<li>\(links.link("\(name)", path))</li>" as HTML }
        return """
            <nav class="trail" aria-label="Breadcrumb"><ol>\(items.joined())<li aria-current="page">\(last.name)</li></ol></nav>

            """
    }

    private var footer: HTML {
        """
        <footer>
        <p>Facts marked <span class="mark">(inferred)</span> are readings of the documents; all others are what these state.</p>
        </footer>
        """
    }
}

extension SiteContents {
    /// The name of the site.
    static let name = "Error reference"

    /// The sections, for the header of every page.
    var sections: [(name: String, path: PagePath)] {
        let changes: [(name: String, path: PagePath)] = options.changes == nil ? [] : [("Changes", .changes)]
        return [
            ("Index", ""), ("Statuses", .statuses), ("Kinds", .kinds), ("Retry", .retries), ("Credits", .credits),
            ("Paste a response", .decode),
        ] + changes
    }

    /// The absolute address of a page; nil where the site's own is not known.
    func address(of path: PagePath) -> String? {
        docs.map { $0.base + path.text }
    }
}
