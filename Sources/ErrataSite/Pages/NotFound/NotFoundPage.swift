import ErrataCore
import ErrataReference

/// What a server shows for an address without a page. It can be shown at any depth, so its links begin at the root of the
/// server.
struct NotFoundPage: SitePage {
    let contents: SiteContents

    let path: PagePath = "404.html"

    let title = "There is no such page"

    let summary = "The address that was asked for has no page here."

    let trail: [(name: String, path: PagePath)] = []

    let isListed = false

    var root: String { contents.docs.map { Self.folder(of: $0) } ?? "/" }

    func content(_ links: PageLinks) -> HTML {
        let vendors = contents.catalogs.map { links.link("\($0.name)", PagePath($0)) }
        return """
            <h1>\(title)</h1>
            <p class="lead">\(summary) It may have a slip in it.</p>
            <div id="nearest"></div>
            <p>Look for it in the \(links.link("index", "")), or among the codes of its vendor:</p>
            \(HTML.list(vendors))
            """
    }

    /// Returns the path of the site, with slashes at both ends: `/docs/` for `https://example.com/docs`.
    private static func folder(of site: SiteAddress) -> String {
        let encoded = Array((WebAddress.encode(site.base) ?? "").utf8)
        let start = encoded.firstRange(of: Array("://".utf8))?.upperBound ?? 0
        return String(decoding: encoded[start...].drop { $0 != UInt8(ascii: "/") }, as: UTF8.self)
    }
}
