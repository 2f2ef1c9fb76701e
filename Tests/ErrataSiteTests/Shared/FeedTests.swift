import ErrataCatalog
import ErrataCore
import Testing

@testable import ErrataSite

@Suite("The files for search engines, assistants and hosts")
struct FeedTests {
    @Test("the sitemap has the address of every page once, and no other")
    func sitemap() throws {
        let files = try SharedFixture.files(Site.Options(docs: SiteAddress("https://errata.example/docs/a&b")))
        let map = try MarkupScanner(String(#require(files["sitemap.xml"]).dropFirst(39)))
        #expect(map.faults == [])
        #expect(map.tags.first?.attributes == ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"])
        let addresses = map.texts.map { String($0) }.filter { $0.hasPrefix("https") }
        let base = "https://errata.example/docs/a&b/"
        let pages = files.keys.filter { $0.hasSuffix("index.html") }.filter {
            files[$0]?.contains("http-equiv=\"refresh\"") == false
        }
        #expect(Set(addresses) == Set(pages.map { base + $0.dropLast("index.html".count) }))
        #expect(Set(addresses).count == addresses.count)
    }

    @Test("without the address of the site there is no sitemap")
    func noSitemap() throws {
        #expect(try SharedFixture.files()["sitemap.xml"] == nil)
    }

    @Test("more than 50,000 addresses are in several files with an index")
    func sitemapIndex() throws {
        let addresses = (0..<5).map { "https://a.example/\($0)/" }
        let address = { (path: PagePath) in "https://a.example/\(path.text)" }
        #expect(Sitemap(addresses: addresses, address: address).most == 50_000)
        let files = Sitemap(addresses: addresses, most: 2, address: address).files
        #expect(files.map(\.path) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"])
        let pages = files.map { MarkupScanner(String($0.text.dropFirst(39))) }
        #expect(pages.flatMap(\.faults) == [])
        let found = pages.map { $0.texts.filter { $0.hasPrefix("http") } }
        #expect(found[0] == (1...3).map { "https://a.example/sitemap-\($0).xml" })
        #expect(found.dropFirst().flatMap { $0 } == addresses)
        #expect(found.map(\.count) == [3, 2, 2, 1])
        #expect(pages.map { $0.tags.first?.name } == ["sitemapindex", "urlset", "urlset", "urlset"])
    }

    @Test("the index for assistants leads to pages as Markdown that exist")
    func assistants() throws {
        let files = try SharedFixture.files()
        let text = try #require(files["llms.txt"])
        #expect(text.hasPrefix("# Error reference\n\n> What each"))
        #expect(text.contains("\n## Acme API\n"))
        let links = text.matches(of: #/\]\(([^)]*)\)/#).map { String($0.output.1) }
        #expect(links.contains("acme/7/index.md") && links.filter { files[$0] == nil } == [])
        let absolute = try SharedFixture.files(Site.Options(docs: SiteAddress("https://a.example")))["llms.txt"]
        #expect(absolute?.contains("](https://a.example/acme/7/index.md)") == true)
    }

    @Test("the index for assistants stays small, whatever the number of codes")
    func small() throws {
        let small = try (0..<40).map { try acme(errors: Self.errors(200), id: "acme-\($0)") }
        let catalogs = small + [try SharedFixture.large(2000)]
        let text = AssistantIndex(contents: SiteContents(catalogs, Site.Options())).text
        #expect(text.utf8.count < 100_000)
        #expect(text.contains("(acme-0/7/index.md)") && text.contains("(acme-39/index."))
        #expect(!text.contains("(large/7/index.md)"))
    }

    private static func errors(_ count: Int) -> String {
        (0..<count).map { #"{"code": \#($0), "name": "c\#($0)", "summary": "It is lost.", "source": "s"}"# }
            .joined(separator: ",")
    }

    @Test("a file for hosts that leave out files is there, and empty")
    func hosts() throws {
        #expect(try SharedFixture.files()[".nojekyll"]?.isEmpty == true)
    }

    @Test("the same catalogs in another order give the same bytes")
    func deterministic() throws {
        #expect(try files(SharedFixture.catalogs().reversed()) == SharedFixture.files())
    }
}
