import ErrataCatalog
import ErrataReference
import TestSupport
import Testing

@testable import ErrataSite

@Suite("Page of a code")
struct EntryPageTests {
    /// The facts that a page says in other words than its Markdown form.
    private static let reworded = ["Deprecated", "For the user", "Known by"]

    @Test("every fact about an entry is on its page, with its mark")
    func facts() throws {
        for entry in OwnSite.entries {
            let page = try OwnSite.page("\(entry.sitePath)index.html").text
            #expect(page.contains(entry.summary), "\(entry.id)")
            for fact in entry.facts(related: []) where !Self.reworded.contains(fact.label) {
                for text in fact.texts { #expect(page.contains(text), "\(entry.id): \(fact.label)") }
            }
        }
    }

    @Test("the verdict is the attribute and the heading of the first section")
    func verdict() throws {
        let text = try #require(OwnSite.files["linq/1007/index.html"])
        let page = MarkupScanner(text)
        let advice = try #require(page.tags.first { $0.attributes["class"] == "advice" })
        #expect(advice.attributes["data-verdict"] == "afterDelay")
        let first = try #require(text.range(of: "<h2"))
        #expect(text[first.upperBound...].hasPrefix(" id=\"advice\">Try again after a wait</h2>"))
    }

    @Test("a wait after which a repeat could do it twice is not advised without saying so")
    func unsafe() throws {
        let delay = #""kind": "unavailable", "retry": {"verdict": "afterDelay"}"#
        let page = try page(of: #"{"code": 1, "name": "one", \#(delay), "summary": "x", "source": "s"}"#)
        #expect(page.text.contains("Try again after a wait, if doing it twice does no harm"))
        #expect(page.text.contains("how long is not documented"))
    }

    @Test("what is not documented is said to be so")
    func gaps() throws {
        let page = try page(of: #"{"code": 1, "name": "one", "summary": "x", "source": "s"}"#)
        #expect(page.values(of: "data-verdict") == ["undocumented"])
        for text in [
            "Whether to try again is not documented", "not documented, so nothing is retried automatically",
            "Its HTTP status is not documented.", "The form of a response is not documented.",
        ] {
            #expect(page.text.contains(text))
        }
    }

    @Test("a retired code says so above everything, and leads to its successor")
    func retired() throws {
        let files = files([
            try acme(
                errors: #"""
                    {"code": 1, "name": "one", "summary": "x", "deprecated": {"summary": "Gone.", "successor": 2},
                     "source": "s"},
                    {"code": 2, "name": "two", "summary": "y", "source": "s"}
                    """#
            )
        ])
        let text = try #require(files["acme/1/index.html"])
        let above = try #require(text.range(of: "<h1>")).lowerBound
        #expect(text[..<above].contains("<strong>No longer sent.</strong> Gone. Replaced by <a href=\"../../acme/2/"))
    }

    @Test("an error without a code says how it is known, and shows no code")
    func uncoded() throws {
        let when = #""when": {"http": [403], "marks": [{"at": "X-Left", "equals": "0"}]}"#
        let more = #", "envelopes": [{"id": "e", "message": "/text", "source": "s"}]"#
        let error = #"{"name": "limited", \#(when), "http": [403], "message": "Slow", "summary": "x", "source": "s"}"#
        let page = MarkupScanner(
            try #require(files([try acme(errors: error, more: more)])["acme/limited/index.html"])
        )
        #expect(page.text.contains("It has no code of its own: it is known by HTTP 403 and X-Left = \"0\"."))
        #expect(page.text.contains("no code"))
    }

    @Test("a code within a coarser one has both in its recognition")
    func levels() throws {
        let more = #", "envelopes": [{"id": "e", "code": {"levels": ["/type", "/code"]}, "source": "s"}]"#
        let errors = #"""
            {"code": "declined", "name": "declined", "summary": "x", "source": "s"},
            {"code": "expired", "within": "declined", "name": "expired", "summary": "x", "source": "s"}
            """#
        let site = files([try acme(errors: errors, more: more)])
        let page = MarkupScanner(try #require(site["acme/declined~~expired/index.html"]))
        #expect(page.text.contains("/type= \"declined\"\n/code= \"expired\""))
        #expect(page.text.contains("declined/expired"))
    }

    @Test("the row of a status that is no failure has neither a verdict nor source to copy")
    func success() throws {
        let page = try OwnSite.page("http/200/index.html")
        #expect(page.values(of: "data-verdict") == [])
        #expect(!page.values(of: "id").contains("swift"))
    }

    @Test("a page leads to the same kind of error at other vendors, to at most six")
    func elsewhere() throws {
        let error = #"{"code": 1, "name": "one", "kind": "conflict", "summary": "x", "source": "s"}"#
        let catalogs = try (0..<9).map { try acme(errors: error, id: "acme-\($0)") }
        let text = try #require(files(catalogs)["acme-4/1/index.html"])
        let start = try #require(text.range(of: "id=\"elsewhere\"")).upperBound
        let end = try #require(text.range(of: "id=\"source\"")).lowerBound
        let section = text[start..<end]
        #expect(section.split(separator: "<li>").count == 7)
        #expect(!section.contains("acme-4/"))
        #expect(section.contains("by/kind/conflict/index.html"))
    }

    private func page(of error: String) throws -> MarkupScanner {
        MarkupScanner(try #require(files([try acme(errors: error)])["acme/1/index.html"]))
    }
}

extension Fact {
    /// The texts that a page must show.
    fileprivate var texts: [String] {
        let mark = [reading.mark].compactMap(\.self)
        return switch content {
        case .prose(let text), .wire(let text): [text] + mark
        case .items(let items): items + mark
        case .address(let url): [url] + mark
        case .entries(let entries): entries.map(\.codeText)
        case .source(let source): [source.title, source.retrieved]
        case .bodies: []
        }
    }
}
