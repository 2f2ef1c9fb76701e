import ErrataCore
import Testing

@testable import ErrataSite

@Suite("The page for a missing address, and that of the box")
struct OtherPageTests {
    @Test(
        "the links of the page for a missing address begin at the root of the server, or at the path of the site",
        arguments: [
            (nil, "/"), ("https://a.example", "/"), ("https://a.example/", "/"), ("https://a.example/docs", "/docs/"),
            ("http://a.example:80/x/y/", "/x/y/"), ("https://a.example?x=/y", "/"),
        ] as [(String?, String)]
    )
    func missing(docs: String?, root: String) throws {
        let page = try SharedFixture.files(Site.Options(docs: docs.flatMap { SiteAddress($0) })).page("404.html")
        let body = page.tags.first { $0.name == "body" }
        #expect(body?.attributes["data-root"] == root)
        let own = (page.values(of: "href") + page.values(of: "src")).filter { !$0.hasPrefix("#") }
        #expect(own.allSatisfy { $0.hasPrefix(root) && !$0.hasPrefix("//") })
        #expect(own.contains("\(root)acme/index.html") && own.contains("\(root)assets/site.css"))
        #expect(page.values(of: "id").contains("nearest"))
        #expect(!page.tags.contains { $0.attributes["rel"] == "canonical" })
    }

    @Test("the page of the box has a place for it, hidden, and says what to do without it")
    func decode() throws {
        let options = Site.Options(repository: "https://git.example/acme")
        let page = try SharedFixture.files(options).page("decode/index.html")
        let place = page.tags.first { $0.attributes["id"] == "decode" }
        #expect(place?.attributes == ["id": "decode", "hidden": ""])
        #expect(page.text.contains("| errata decode"))
        #expect(page.values(of: "href").contains("https://git.example/acme#readme"))
    }

    @Test("the sections are in the header, that of the changes only where there are any")
    func sections() throws {
        let page = try SharedFixture.files().page("index.html")
        for path in ["by/status/", "by/kind/", "by/retry/", "by/credits/", "decode/"] {
            #expect(page.values(of: "href").contains("\(path)index.html"))
        }
        #expect(!page.values(of: "href").contains("changes/index.html"))
    }
}
