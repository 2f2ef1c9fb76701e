import ErrataCatalog
import TestSupport
import Testing

@testable import ErrataSite

@Suite("Links")
struct LinkTests {
    @Test("every link within the site leads to a file, and every anchor to an element")
    func links() throws {
        try check(OwnSite.files)
    }

    @Test("the links of a site with odd names lead somewhere, too")
    func oddNames() throws {
        let codes = ["a/b", "a b", "%2e", "..", "é", "<b>", "#x", "?x=1", "CON", "con", "x\"y", "index.html"]
        try check(files([catalog(ofTexts: codes, codes: codes)]))
    }

    @Test("every code and status has a page, and the same as Markdown and as JSON, to which the page leads")
    func documents() throws {
        for entry in OwnSite.entries {
            let page = try OwnSite.page("\(entry.sitePath)index.html")
            let forms = page.tags.filter { $0.name == "link" && $0.attributes["rel"] == "alternate" }
            #expect(forms.map { $0.attributes["href"]?.split(separator: "/").last } == ["index.md", "index.json"])
            #expect(OwnSite.files["\(entry.sitePath)index.md"]?.hasPrefix("## `\(entry.id)`") == true)
            #expect(OwnSite.files["\(entry.sitePath)index.json"]?.hasSuffix("\n}\n") == true)
        }
    }

    private func check(_ files: [String: String]) throws {
        var pages: [String: MarkupScanner] = [:]
        for (path, text) in files where path.hasSuffix(".html") { pages[path] = MarkupScanner(text) }
        let anchors = pages.mapValues { Set($0.values(of: "id")) }
        var broken: Set<String> = []
        for (path, page) in pages {
            for link in Self.links(of: page) where !link.hasPrefix("http") {
                let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
                let target = parts[0].isEmpty ? path : Self.resolve(String(parts[0]), from: path)
                let anchor = parts.count == 2 ? String(parts[1]) : nil
                let leads = files[target] != nil && anchor.map { anchors[target]?.contains($0) == true } ?? true
                if !leads { broken.insert(anchor.map { "\(target)#\($0)" } ?? target) }
            }
        }
        #expect(broken.sorted() == [])
    }

    /// The links of a page, and where it leads by itself; those from the root of the server without the path of the site.
    private static func links(of page: MarkupScanner) -> [String] {
        let refresh = page.tags.filter { $0.attributes["http-equiv"] == "refresh" }
            .compactMap { $0.attributes["content"]?.split(separator: "url=").last.map(String.init) }
        let root = page.tags.first { $0.name == "body" }?.attributes["data-root"] ?? ""
        return (page.values(of: "href") + refresh).map { link in
            link.hasPrefix("/") && link.hasPrefix(root) ? String(link.dropFirst(root.count)) : link
        }
    }

    /// Returns the path to which a relative link leads.
    private static func resolve(_ link: String, from path: String) -> String {
        var folders = path.split(separator: "/").dropLast()
        for part in link.split(separator: "/") {
            if part == ".." { _ = folders.popLast() } else { folders.append(part) }
        }
        return folders.joined(separator: "/")
    }
}
