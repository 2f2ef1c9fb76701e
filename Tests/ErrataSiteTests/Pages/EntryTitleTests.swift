import ErrataCatalog
import TestSupport
import Testing

@testable import ErrataSite

@Suite("Titles")
struct EntryTitleTests {
    @Test("a title has the code, the message and the vendor, and fits a search engine")
    func title() throws {
        for entry in OwnSite.entries {
            let text = EntryTitle(entry, catalog: entry.catalog.name).text
            #expect(text.hasSuffix(" · \(entry.catalog.name)"))
            #expect(text.count <= 70, "\(text)")
        }
        let page = try OwnSite.page("linq/1007/index.html")
        #expect(page.text.contains("1007 Rate limit exceeded · Linq · Error reference"))
    }

    @Test("a description has the summary and the retry, and ends at a word")
    func description() throws {
        for entry in OwnSite.entries {
            let text = EntryTitle.description(of: entry)
            #expect(text.count <= 160)
            #expect(text.hasPrefix(entry.summary.prefix(40)))
        }
        let page = try OwnSite.page("linq/1007/index.html")
        let description = page.tags.first { $0.attributes["name"] == "description" }?.attributes["content"]
        #expect(description?.hasPrefix("Requests came faster than the rate limit allows. Retry: only once") == true)
    }

    @Test("a text is cut between words, and a word that is too long within")
    func cut() {
        #expect("one two three".cutAtWord(to: 9) == "one two…")
        #expect("one two".cutAtWord(to: 7) == "one two")
        #expect("abcdefgh".cutAtWord(to: 4) == "abc…")
    }
}
