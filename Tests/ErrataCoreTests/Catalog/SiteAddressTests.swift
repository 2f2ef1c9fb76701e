import ErrataCore
import Testing

@Suite("Addresses on a reference site")
struct SiteAddressTests {
    private func catalog(docs: String?, documentation: String? = nil) throws -> Catalog {
        let docs = docs.map { #""docs": "\#($0)","# } ?? ""
        let page = documentation.map { #""documentation": "\#($0)","# } ?? ""
        let text = """
            {"catalog": {"id": "acme", "vendor": "acme", "name": "Acme", "type": "Acme", \(docs) "summary": "Goods."},
             "sources": [{"id": "doc", "title": "Handbook", "retrieved": "2026-11-20"}],
             "http": [{"status": 503, "message": "M", "summary": "S.", "source": "doc"}],
             "errors": [\(SpecFixture.error("7", #""name": "seven","# + page))]}
            """
        return try SpecFixture.catalog(of: Array(text.utf8))
    }

    @Test("a page is below the base, with and without a slash at its end")
    func join() throws {
        let catalog = try catalog(docs: nil)
        for base in ["https://errata.example", "https://errata.example/"] {
            let site = try #require(SiteAddress(base))
            #expect(site.base == "https://errata.example/")
            #expect(site.page(of: catalog) == "https://errata.example/acme/")
            #expect(site.page(of: catalog.entries[0]) == "https://errata.example/acme/7/")
            #expect(site.page(of: catalog.statuses[0]) == "https://errata.example/acme/status/503/")
        }
        #expect(SiteAddress("http://localhost:8000/a/b")?.base == "http://localhost:8000/a/b/")
    }

    @Test(
        "what no path can follow is no base",
        arguments: [
            "", "errata.example", "//errata.example", "ftp://errata.example", "javascript:alert(1)", "https://",
            "https:///x", "https://errata.example/?a", "https://errata.example/#a", "https://errata.example/a b",
            "https://errata.example/\n", "https://errata.example/\u{1B}", "https://errata.example/\u{7F}",
        ]
    )
    func refused(_ text: String) {
        #expect(SiteAddress(text) == nil)
    }

    @Test("the page on the catalog's site comes before the vendor's own page, and nothing is made up")
    func precedence() throws {
        let (site, vendor) = ("https://errata.example", "https://acme.example/7")
        let both = try catalog(docs: site, documentation: vendor).entries[0]
        #expect(both.permalink == "https://errata.example/acme/7/" && both.documentation == vendor)
        #expect(both.documentationURL == "https://errata.example/acme/7/")
        let own = try catalog(docs: nil, documentation: vendor).entries[0]
        #expect(own.permalink == nil && own.documentationURL == vendor && own.details.documentation == vendor)
        let none = try catalog(docs: nil).entries[0]
        #expect(none.permalink == nil && none.documentation == nil && none.documentationURL == nil)
    }
}
