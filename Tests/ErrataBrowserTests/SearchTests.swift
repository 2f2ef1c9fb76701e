import ErrataCatalog
import ErrataCore
import ErrataReference
import ErrataSearch
import TestSupport
import Testing

@Suite("Search on a page")
struct SearchTests {
    private static let search = CatalogSearch(
        Catalogs.all.flatMap(\.searched),
        facts: Catalogs.all.flatMap(\.generalFacts)
    )

    @Test(
        "words that are spelled out give what the command's search finds, in its order",
        arguments: ["rate limit", "invalid phone number", "session expired", "not found", "credits", "timeout webhook"]
    )
    func order(query: String) throws {
        let page = Page()
        let answer = try page.search(["query": query + " ", "limit": 1000])
        #expect(answer.ids == Self.search.hits(for: query).map { Self.id(of: $0.subject) })
        #expect(answer.count == answer.ids.count && answer.count > 0)
    }

    /// The id of an entry, or of the catalog that a fact is about.
    private static func id(of subject: SearchSubject) -> String {
        switch subject {
        case .entry(let entry): entry.id
        case .fact(let fact): fact.catalog.id
        }
    }

    @Test("the last word also matches words that begin with it, until a blank ends it")
    func typing() throws {
        let page = Page()
        let whole = try #require(try page.search(["query": "webhook "]).ids.first)
        #expect(try page.search(["query": "webho"]).ids.contains(whole))
        #expect(try page.search(["query": "webho "]).ids.isEmpty)
        #expect(try page.search(["query": "webho"]).hits.allSatisfy { !$0.matches.isEmpty })
    }

    @Test("a word that is spelled out comes before one that it begins")
    func wholeWords() throws {
        let texts = ["ratebook of the call", "rate of the call"]
        let page = Page([try catalog(ofTexts: texts)])
        #expect(try page.search(["query": "call rat"]).count == 2)
        #expect(try page.search(["query": "call rate"]).ids.first == "texts/C1")
    }

    @Test("a code comes first, alone or behind its vendor", arguments: ["1007", "linq 1007", "linq/1007", "LINQ-1007"])
    func codes(query: String) throws {
        let page = Page()
        let hit = try #require(try page.search(["query": query]).hits.first)
        let entry = try #require(Catalogs.all.first { $0.id == "linq" }?.entry(code: "1007"))
        #expect(hit.id == "linq/1007" && hit.path == entry.sitePath && hit.code == "1007")
        #expect(hit.message == entry.message && hit.summary == entry.summary && hit.http == entry.http)
        #expect(hit.verdict == entry.retry?.verdict.rawValue)
    }

    @Test("without words all entries that the conditions admit come in the order of the catalogs")
    func conditions() throws {
        let page = Page()
        let all = Catalogs.all.flatMap(\.searched)
        #expect(try page.search([:]).count == all.count)
        #expect(try page.search(["query": " ", "limit": 3]).ids == all.prefix(3).map(\.id))
        let request: [String: Any] = [
            "vendors": ["linq"], "http": ["4xx"], "verdicts": ["afterDelay"], "effects": ["none"], "limit": 1000,
        ]
        let expected = all.filter {
            $0.catalog.id == "linq" && $0.http.contains { $0 / 100 == 4 } && $0.retry?.verdict == .afterDelay
                && $0.effect == .noEffect
        }
        #expect(try page.search(request).ids == expected.map(\.id) && !expected.isEmpty)
    }

    @Test("conditions apply to words too, and a value that is unknown admits nothing")
    func filteredWords() throws {
        let page = Page()
        let hits = try page.search(["query": "rate limit ", "vendors": ["linkup"]]).hits
        #expect(!hits.isEmpty && hits.allSatisfy { $0.catalog.hasPrefix("linkup") })
        #expect(try page.search(["query": "1007", "vendors": ["we-link"]]).ids.contains("linq/1007") == false)
        for request in [["vendors": ["nobody-at-all"]], ["http": ["9xx9"]], ["actors": ["robot"]]] {
            #expect(try page.search(request).count == 0)
        }
    }

    @Test("the limit bounds the hits and not the count")
    func limit() throws {
        let page = Page()
        let answer = try page.search(["query": "error", "limit": 2])
        #expect(answer.hits.count == 2 && answer.count > 2)
        #expect(try page.search(["query": "error", "limit": -1]).hits.isEmpty)
    }
}
