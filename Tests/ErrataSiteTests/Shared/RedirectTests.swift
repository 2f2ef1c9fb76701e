import ErrataCore
import Testing

@testable import ErrataSite

@Suite("Redirects")
struct RedirectTests {
    private func refresh(_ page: MarkupScanner) -> String? {
        page.tags.first { $0.attributes["http-equiv"] == "refresh" }?.attributes["content"]
    }

    @Test("another spelling of a code and a former name of an error without one lead to its page")
    func leads() throws {
        let files = try SharedFixture.files(Site.Options(docs: SiteAddress("https://errata.example/docs")))
        for (path, target) in [("acme/007/", "acme/7/"), ("acme/L/", "acme/7/"), ("acme/tooSlow/", "acme/slow/")] {
            let page = try files.page("\(path)index.html")
            #expect(refresh(page) == "0; url=../../\(target)index.html")
            #expect(page.values(of: "href").contains("../../\(target)index.html"))
            #expect(files["\(target)index.html"] != nil)
            let canonical = page.tags.first { $0.attributes["rel"] == "canonical" }?.attributes["href"]
            #expect(canonical == "https://errata.example/docs/\(target)")
        }
        #expect(files["acme/lost/index.html"] == nil)
        #expect(files["sitemap.xml"]?.contains("/L/") == false)
    }

    @Test("a spelling that an entry has, or that two entries could mean, leads nowhere")
    func ambiguous() throws {
        let errors = [
            #"{"code": "A", "name": "one", "aliases": ["b", "q", "~"], "summary": "1.", "source": "s"}"#,
            #"{"code": "B", "name": "two", "aliases": ["Q", "z"], "summary": "2.", "source": "s"}"#,
        ]
        let files = ErrataSiteTests.files([try acme(errors: errors.joined(separator: ","))])
        let pages = files.filter { $0.value.contains("http-equiv=\"refresh\"") }.keys.sorted()
        #expect(pages == ["acme/z/index.html", "acme/~7e/index.html"])
    }

    @Test("another spelling of a code within a coarser one leads from within that")
    func within() throws {
        let envelopes = #", "envelopes": [{"id": "e", "code": ["/type", "/code"], "source": "s"}]"#
        let errors = [
            #"{"code": "a", "name": "one", "summary": "1.", "source": "s"}"#,
            #"{"code": "b", "within": "a", "name": "two", "aliases": ["c"], "summary": "2.", "source": "s"}"#,
        ]
        let files = ErrataSiteTests.files([try acme(errors: errors.joined(separator: ","), more: envelopes)])
        #expect(refresh(try files.page("acme/a~~c/index.html")) == "0; url=../../acme/a~~b/index.html")
        #expect(files["acme/c/index.html"] == nil)
    }
}
