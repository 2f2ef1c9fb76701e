/// The sitemap for search engines, as sitemaps.org defines it: one file, or an index of several.
struct Sitemap {
    /// The absolute addresses of the pages.
    let addresses: [String]
    /// The number of addresses that one file may have.
    var most = 50_000
    /// Returns the absolute address of a file of the site.
    let address: (PagePath) -> String

    /// The files, by their names.
    var files: [(path: String, text: String)] {
        guard addresses.count > most else { return [("sitemap.xml", Self.list(addresses[...], "urlset", "url"))] }
        let parts = stride(from: 0, to: addresses.count, by: most).enumerated().map { index, start in
            (path: "sitemap-\(index + 1).xml", rows: addresses[start..<min(start + most, addresses.count)])
        }
        let index = parts.map { address(PagePath($0.path)) }
        return [("sitemap.xml", Self.list(index[...], "sitemapindex", "sitemap"))]
            + parts.map { ($0.path, Self.list($0.rows, "urlset", "url")) }
    }

    private static func list(_ addresses: ArraySlice<String>, _ root: HTML, _ item: HTML) -> String {
        let items = addresses.map { "<\(item)><loc>\($0)</loc></\(item)>\n" as HTML }
        let document: HTML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <\(root) xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            \(items.joined())</\(root)>

            """
        return document.source
    }
}
