import ErrataCatalog
import ErrataCore
import ErrataReference
import Testing

@Suite("Search over entries")
struct EntrySearchTests {
    private static let search = EntrySearch(Catalogs.all.flatMap(\.searched))

    private func ids(_ question: String, _ count: Int = 3) -> [String] {
        Self.search.hits(for: question).prefix(count).map(\.entry.id)
    }

    @Test("of the questions that people ask, at least 95 in a hundred are answered among the first three")
    func questions() {
        let misses = SearchQuestions.all.filter { $0.answers.isDisjoint(with: ids($0.question)) }
        for miss in misses {
            print("missed: \(miss.question): \(miss.answers.sorted()), found \(ids(miss.question, 5))")
        }
        let answered = SearchQuestions.all.count - misses.count
        print("answered: \(answered) of \(SearchQuestions.all.count)")
        #expect(SearchQuestions.all.count >= 60)
        #expect(answered * 100 >= SearchQuestions.all.count * 95)
    }

    @Test("every answer that the questions name is an entry")
    func answersExist() {
        let known = Set(Catalogs.all.flatMap(\.searched).map(\.id))
        for (question, answers) in SearchQuestions.all { #expect(answers.isSubset(of: known), "\(question)") }
    }

    @Test("every code answers its own spelling first")
    func ownSpelling() {
        for entry in Catalogs.all.flatMap(\.searched) where !entry.isStatus {
            let first = Self.search.hits(for: entry.codeText).first?.entry
            #expect(first?.codeText == entry.codeText, "\(entry.id)")
        }
    }

    @Test("code and name count before the message, the message before what to do, the rest after them")
    func places() throws {
        let spec = #"""
            {"catalog": {"id": "s", "vendor": "s", "name": "S", "type": "S", "summary": "S."},
             "sources": [{"id": "d", "title": "D", "retrieved": "2026-11-20"}],
             "errors": [
              {"code": 1, "name": "one", "kind": "internal", "summary": "S.", "resolution": "R.", "actor": "vendor",
               "notes": ["A walrus."], "source": "d"},
              {"code": 2, "name": "two", "kind": "internal", "summary": "S.", "resolution": "Feed the walrus.",
               "actor": "vendor", "source": "d"},
              {"code": 3, "name": "three", "kind": "internal", "message": "No walrus", "summary": "S.",
               "resolution": "R.", "actor": "vendor", "source": "d"},
              {"code": 4, "name": "walrusAway", "kind": "internal", "summary": "S.", "resolution": "R.",
               "actor": "vendor", "source": "d"}]}
            """#
        let hits = EntrySearch(Array(try catalog(spec).entries)).hits(for: "walrus")
        #expect(hits.map(\.entry.codeText).prefix(3) == ["4", "3", "2"])
        #expect(hits.first?.matches.map(\.place) == ["the name"])
    }

    @Test(
        "one letter too few, too many, wrong or in its neighbour's place is forgiven in each word",
        arguments: [
            ("prxy errr", "we-link/PROXY_ERROR"), ("wrong passwrod", "we-link/WRONG_PASSWORD"),
            ("lagnuage supportted", "linked-api/languageNotSupported"), ("attachmemt not raedy", "linq/2007"),
            ("webhok delivry", "linq/4003"), ("identificaton tokn", "linked-api/identificationTokenRequired"),
        ]
    )
    func typos(question: String, id: String) {
        #expect(ids(question).contains(id))
    }

    @Test("a word that is known is not taken for another, and one that nothing is like is not found")
    func noGuessing() {
        #expect(Self.search.hits(for: "zyzzyva").isEmpty)
        #expect(Self.search.hits(for: "").isEmpty)
        #expect(Self.search.hits(for: "---").isEmpty)
        #expect(Self.search.hits(for: "3994").isEmpty)
    }

    @Test("a name with a capital inside is found in sentences as it is written and in small letters")
    func names() throws {
        let search = EntrySearch(Array(try catalog(Self.names).entries))
        for question in ["BlueBird", "bluebird", "blue bird"] {
            #expect(search.hits(for: question).map(\.entry.codeText) == ["2"], "\(question)")
        }
    }

    private static let names = #"""
        {"catalog": {"id": "s", "vendor": "s", "name": "S", "type": "S", "summary": "S."},
         "sources": [{"id": "d", "title": "D", "retrieved": "2026-11-20"}],
         "errors": [
          {"code": 1, "name": "one", "kind": "internal", "summary": "S.", "resolution": "R.", "actor": "vendor",
           "source": "d"},
          {"code": 2, "name": "two", "kind": "internal", "summary": "BlueBird's limit.", "resolution": "R.",
           "actor": "vendor", "source": "d"}]}
        """#

    @Test("a word answers before what only means the same")
    func wording() {
        #expect(ids("bearer missing").contains("linq/2004"))
        #expect(ids("already friends", 1) == ["we-link/ALREADY_CONNECTED"])
    }

    @Test("a match names the word that was found, what it was found for and where")
    func matches() throws {
        let hit = try #require(Self.search.hits(for: "proxy down").first)
        #expect(hit.entry.id == "we-link/PROXY_ERROR")
        #expect(hit.matches.first?.words == "“proxy” in the code")
        #expect(hit.matches.contains { $0.asked == "down" && $0.found == "failed" })
        #expect(hit.words.isSuperset(of: ["proxy", "failed"]))
    }

    @Test("on a page in colour the words that were found are marked, on a plain one they are told")
    func page() throws {
        let hit = try #require(Self.search.hits(for: "proxy down").first)
        var styled = TerminalPage(layout: TerminalLayout(width: 100, isStyled: true))
        styled.hit(hit)
        #expect(styled.text.contains("the \u{1B}[1;36mproxy\u{1B}[0m \u{1B}[1;36mfailed.\u{1B}[0m"))
        var plain = TerminalPage(layout: TerminalLayout(width: 100))
        plain.hit(hit)
        #expect(!plain.text.contains("\u{1B}"))
        #expect(plain.text.contains("“proxy” in the code; “failed” for “down” in the summary"))
    }
}
