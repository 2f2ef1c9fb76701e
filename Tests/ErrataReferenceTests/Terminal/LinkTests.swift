import ErrataCore
import TestSupport
import Testing

@testable import ErrataReference

@Suite("Addresses on pages")
struct LinkTests {
    private func entry(_ documentation: String = "https://acme.example/7", docs: String = "") throws -> Catalog.Entry {
        try catalog(
            """
            {"catalog": {"id": "acme", "vendor": "acme", "name": "A", "type": "A", \(docs) "summary": "s"},
             "sources": [{"id": "d", "title": "t", "retrieved": "2026-01-01"}],
             "errors": [{"code": 7, "name": "x", "summary": "s", "documentation": "\(documentation)",
                         "inferred": ["documentation"], "source": "d"}]}
            """
        ).entries[0]
    }

    private func page(_ entry: Catalog.Entry, _ layout: TerminalLayout, on site: SiteAddress? = nil) -> String {
        var page = TerminalPage(layout: layout)
        page.entry(entry, on: site)
        return page.text
    }

    @Test("a page tells the address on the site and the vendor's own, each on a line of its own that is not wrapped")
    func plain() throws {
        let long = "https://errata.example/" + String(repeating: "long/", count: 20)
        let text = page(try entry(docs: #""docs": "\#(long)","#), TerminalLayout())
        #expect(text.contains("\nPage          \(long)acme/7/\n"))
        #expect(text.contains("\nVendor page   https://acme.example/7 (inferred)\n"))
        #expect(!text.contains("\u{1B}"))
        let other = page(try entry(docs: #""docs": "\#(long)","#), TerminalLayout(), on: SiteAddress("http://b"))
        #expect(other.contains("\nPage          http://b/acme/7/\n") && !other.contains(long))
        #expect(!page(try entry(), TerminalLayout()).contains("Page "))
    }

    @Test("where the terminal has links, an address is one")
    func links() throws {
        let text = page(try entry(), TerminalLayout(isLinked: true), on: SiteAddress("https://errata.example"))
        let address = "https://errata.example/acme/7/"
        #expect(text.contains("Page          \u{1B}]8;;\(address)\u{1B}\\\(address)\u{1B}]8;;\u{1B}\\\n"))
        #expect(text.contains("\u{1B}]8;;https://acme.example/7\u{1B}\\"))
    }

    @Test("no address controls the terminal, and only one of the web becomes a link", arguments: hostileTexts)
    func hostile(_ text: String) {
        let layout = TerminalLayout(isLinked: true)
        let linked = layout.link("https://a.example/\(text)").description
        let parts = linked.components(separatedBy: "\u{1B}")
        #expect(parts.count == 5 && parts[1].hasPrefix("]8;;https://a.example/") && parts[3] == "]8;;")
        #expect(parts[1].utf8.allSatisfy { (0x21...0x7E).contains($0) })
        if !text.hasPrefix("https://") { #expect(!layout.link(text).description.contains("\u{1B}]")) }
        #expect(layout.link("javascript:alert(1)//\(text)") == "\("javascript:alert(1)//\(text)")")
        #expect(TerminalLayout().link("https://a.example/\(text)") == "\("https://a.example/\(text)")")
    }

    @Test("in Markdown an address is a link, and in JSON a member")
    func otherForms() throws {
        let entry = try entry(docs: #""docs": "https://errata.example","#)
        let markdown = ReferencePages.sections(for: [entry])
        #expect(markdown.contains("- **Page:** [`https://errata.example/acme/7/`](https://errata.example/acme/7/)\n"))
        #expect(
            markdown.contains("- **Vendor page:** [`https://acme.example/7`](https://acme.example/7) *(inferred)*\n")
        )
        let json = ReferenceJSON.object(of: entry)
        #expect(json.contains(#""documentation":"https://acme.example/7""#))
        #expect(json.contains(#""documentationURL":"https://errata.example/acme/7/""#))
        #expect(ReferenceJSON.object(of: try self.entry()).contains(#""documentationURL":"https://acme.example/7""#))
        #expect(ReferenceJSON.text(of: [entry.catalog]).contains(#""docs": "https://errata.example""#))
    }
}
