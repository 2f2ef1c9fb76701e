import ErrataCatalog
import ErrataCore
import Foundation
import TestSupport
import Testing

@testable import ErrataSite

@Suite("Markup")
struct MarkupTests {
    private let hostile = [
        "<script>alert(1)</script>", "</pre></code><img src=x onerror=alert(1)>", "\"><svg/onload=alert(1)>",
        "' onmouseover='alert(1)", "-->", "]]>", "&lt;b&gt; &amp;", "javascript:alert(1)", "two\nlines\r\nand\ttabs",
        "\u{202E}right to left", "\u{1B}[2J", "a\u{2028}b", "*/ // \\(\u{0})", String(repeating: "long", count: 100),
    ]

    @Test("no page has a tag out of place, an attribute of an event, a style of its own or an id twice")
    func structure() throws {
        for (path, text) in OwnSite.files where path.hasSuffix(".html") { expectClean(MarkupScanner(text), path) }
    }

    @Test("a text that is markup shows itself and adds none, on every page")
    func inert() throws {
        let plain = hostile.map { _ in "a text" }
        let pages = files([try catalog(ofTexts: hostile)])
        let expected = files([try catalog(ofTexts: plain)])
        for (path, text) in pages where path.hasSuffix(".html") {
            let page = MarkupScanner(text)
            expectClean(page, path)
            #expect(page.tags.map(\.name) == MarkupScanner(try #require(expected[path])).tags.map(\.name), "\(path)")
        }
        let page = MarkupScanner(try #require(pages["texts/C0/index.html"]))
        #expect(page.text.contains("<script>alert(1)</script>"))
    }

    @Test("codes, names of places and catalogs that are markup are inert, too")
    func codes() throws {
        for (path, text) in files([try catalog(ofTexts: hostile, codes: hostile)]) where path.hasSuffix(".html") {
            expectClean(MarkupScanner(text), path)
        }
        let odd = try catalog(Self.oddSpec)
        let options = Site.Options(docs: SiteAddress("https://\"><b>.example/"), repository: "javascript:alert(1)")
        for (path, text) in files([odd], options) where path.hasSuffix(".html") {
            expectClean(MarkupScanner(text), path)
            #expect(!text.contains("href=\"javascript"))
        }
    }

    private static let oddSpec = #"""
        {"catalog": {"id": "odd", "vendor": "odd", "name": "<b>Odd</b>", "type": "Odd", "summary": "</main><script>",
          "documentation": "https://a.example/\"><script>", "support": "<i>", "notes": ["</ul>", "\" onclick=\"x"]},
         "sources": [{"id": "s", "title": "<b>\"", "url": "https://a.example/'\"<>", "retrieved": "2026-11-20"}],
         "envelopes": [{"id": "response", "summary": "<x>", "discriminator": {"at": "/<a>", "equals": "\"><b>"},
          "code": "/\"<c>", "message": "/m", "fields": {"field": "/<f>"}, "source": "s"}],
         "categories": [{"id": "c", "title": "<h1>", "summary": "</p>", "notes": ["<td>"], "source": "s"}],
         "errors": [{"code": "<", "name": "less", "category": "c", "http": [400], "kind": "internal",
          "message": "{<b>} </code>", "summary": "</dl>", "resolution": "</section>", "userMessage": "</pre>",
          "variants": [{"message": "</li>", "resolution": "<li>"}], "aliases": ["</a>"],
          "examples": [{"</code>": "</pre><script>"}], "deprecated": {"summary": "<s>"}, "source": "s"}]}
        """#

    private func expectClean(_ page: MarkupScanner, _ path: String) {
        #expect(page.faults == [], "\(path)")
        let attributes = Set(page.tags.flatMap(\.attributes.keys))
        #expect(attributes.filter { $0.hasPrefix("on") || $0 == "style" } == [], "\(path)")
        let scripts = page.tags.filter { $0.name == "script" }
        let isRedirect = page.values(of: "http-equiv").contains("refresh")
        #expect(scripts.count == (isRedirect ? 0 : 1), "\(path)")
        #expect(scripts.allSatisfy { $0.attributes["src"]?.hasSuffix("assets/site.js") == true }, "\(path)")
        let ids = page.values(of: "id")
        #expect(Set(ids).count == ids.count, "\(path)")
        #expect(page.tags.count { $0.name == "h1" } == 1, "\(path)")
        #expect(page.tags.count { $0.name == "title" } == 1, "\(path)")
    }
}
