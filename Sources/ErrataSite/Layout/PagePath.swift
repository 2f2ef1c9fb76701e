import ErrataCore

/// The address of a page from the root of the site: empty for the index, else a folder such as `linq/1007/`, or a file.
struct PagePath: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The address.
    let text: String

    init(stringLiteral value: String) {
        text = value
    }

    init(_ text: String) {
        self.text = text
    }

    /// The page of a catalog.
    init(_ catalog: Catalog) {
        text = catalog.sitePath
    }

    /// The page of an entry.
    init(_ entry: Catalog.Entry) {
        text = entry.sitePath
    }

    /// The file of the page.
    var file: String { text.isEmpty || text.utf8.last == UInt8(ascii: "/") ? "\(text)index.html" : text }

    /// The way from the page's folder to the root of the site: `../../` for `linq/1007/`.
    var root: String {
        String(repeating: "../", count: text.utf8.count { $0 == UInt8(ascii: "/") })
    }
}

/// The links of a page to other pages, relative, so that the site works in any folder; files are named, since without a
/// server a folder has no page.
struct PageLinks {
    private let root: String

    /// Creates the links of a page.
    ///
    /// - Parameter root: the way from the page to the root of the site.
    init(root: String) {
        self.root = root
    }

    /// Returns a link to a page, or to an anchor of it.
    func link(_ content: HTML, _ path: PagePath, anchor: String? = nil) -> HTML {
        "<a href=\"\(href(path, anchor: anchor))\">\(content)</a>"
    }

    /// Returns the destination of a link to a page.
    func href(_ path: PagePath, anchor: String? = nil) -> HTML {
        "\(root)\(path.file)\(anchor.map { "#\($0)" } ?? "")"
    }
}
