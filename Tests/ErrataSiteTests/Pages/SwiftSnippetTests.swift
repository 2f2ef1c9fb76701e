import ErrataCatalog
import TestSupport
import Testing

@testable import ErrataSite

@Suite("Swift source on pages")
struct SwiftSnippetTests {
    private func snippets(_ catalog: Catalog, modules: [String: String] = [:]) -> [SwiftSnippets] {
        let scope = EntryScope(catalog, SiteContents([catalog], Site.Options(modules: modules)))
        return (Array(catalog.entries) + Array(catalog.statuses)).map { SwiftSnippets($0, scope) }
    }

    @Test("each failure has source for both clients and for a switch, with its case")
    func cases() throws {
        let linq = try #require(Catalogs.all.first { $0.id == "linq" })
        for (entry, snippets) in zip(linq.entries, snippets(linq, modules: OwnSite.modules)) {
            #expect(snippets.caseName == "Linq.Code.\(try #require(entry.name))")
            #expect(snippets.all.count == 3)
            for snippet in snippets.all {
                #expect(snippet.source.contains("import LinqErrors\n"))
                #expect(snippet.source.contains(".\(try #require(entry.name))"))
            }
        }
    }

    @Test("a request is only repeated where that can help")
    func retrying() throws {
        for catalog in Catalogs.all {
            for (entry, snippets) in zip(Array(catalog.entries) + Array(catalog.statuses), snippets(catalog)) {
                let retries = snippets.all.contains { $0.source.contains("retrying:") }
                #expect(retries == (entry.retry?.verdict == .afterDelay && !snippets.all.isEmpty))
            }
        }
    }

    @Test("without a module a comment says what to import")
    func noModule() throws {
        let error = #"{"code": 1, "name": "one", "summary": "x", "source": "s"}"#
        let all = snippets(try acme(errors: error)).flatMap(\.all)
        #expect(all.count == 3)
        #expect(all.allSatisfy { $0.source.contains("// Import the module that is generated from the spec acme.") })
    }

    @Test("no text of a table adds a line or leaves its comment")
    func inert() throws {
        let hostile = [
            "a\nfatalError()", "b\r\nfatalError()", "*/ fatalError()", "\u{2028}fatalError()", "\\(x)\"\"\"",
        ]
        let plain = snippets(try catalog(ofTexts: hostile.map { _ in "a" })).flatMap(\.all)
        for (snippet, expected) in zip(snippets(try catalog(ofTexts: hostile)).flatMap(\.all), plain) {
            let lines = snippet.source.split(omittingEmptySubsequences: false) { $0.isNewline }
            let expectedLines = expected.source.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.count == expectedLines.count)
            for line in lines where line.contains("fatalError") { #expect(line.contains("// ")) }
        }
    }
}
