import ErrataCatalog
import ErrataReference
import TestSupport
import Testing

@testable import ErrataSite

@Suite("Page of an API")
struct CatalogPageTests {
    @Test("it has every fact about the API, every code and every status")
    func complete() throws {
        for catalog in Catalogs.all {
            let text = try #require(OwnSite.files["\(catalog.sitePath)index.html"])
            let page = MarkupScanner(text)
            for entry in Array(catalog.entries) + Array(catalog.statuses) {
                #expect(page.values(of: "href").contains("../\(entry.sitePath)index.html"), "\(entry.id)")
            }
            for fact in catalog.generalFacts where fact.topic != .envelope && fact.topic != .category {
                #expect(page.text.contains(fact.text), "\(catalog.id): \(fact.topic)")
            }
            for category in catalog.categories { #expect(page.text.contains(category.heading)) }
            for source in catalog.sources { #expect(page.text.contains(source.title)) }
            for place in catalog.envelopes.flatMap(\.locators) { #expect(page.text.contains(place.description)) }
        }
    }

    @Test("an API without codes has no heading for them, and says what is not documented")
    func statusesOnly() throws {
        let page = try OwnSite.page("linkup-v1/index.html")
        #expect(!page.values(of: "id").contains("codes"))
        #expect(page.values(of: "id").contains("statuses"))
        #expect(page.text.contains("not documented"))
    }

    @Test("the index names each API with its number of codes, and explains the words")
    func index() throws {
        let page = try OwnSite.page("index.html")
        for catalog in Catalogs.all {
            #expect(page.values(of: "href").contains("\(catalog.sitePath)index.html"))
            #expect(page.text.contains(catalog.description.summary))
        }
        #expect(page.text.contains("56 codes, 6 statuses"))
        for text in ["Can succeed after a wait, unchanged", "Repeating is safe.", "(inferred)", "LinqErrors"] {
            #expect(page.text.lowercased().contains(text.lowercased()))
        }
    }
}
