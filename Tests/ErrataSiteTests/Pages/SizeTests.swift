import ErrataCatalog
import TestSupport
import Testing

@testable import ErrataSite

@Suite("Sizes")
struct SizeTests {
    @Test("the page of a code is below 15 kB, for every code and status that comes with the package")
    func entries() throws {
        for entry in OwnSite.entries {
            let page = try #require(OwnSite.files["\(entry.sitePath)index.html"])
            #expect(page.utf8.count < 15_000, "\(entry.id)")
        }
    }

    @Test("the index of fifty catalogs is below 50 kB")
    func index() throws {
        let summary = String(repeating: "What an API of average verbosity says of itself. ", count: 4)
        let catalogs = try (0..<50).map { index in
            try acme(errors: Self.error(summary), http: Self.status(summary), id: "acme-\(index)")
        }
        let page = try #require(files(catalogs)["index.html"])
        #expect(page.utf8.count < 50_000)
        #expect(page.contains("acme-49"))
    }

    @Test("the style is below 12 kB")
    func style() throws {
        #expect(try #require(OwnSite.files["assets/site.css"]).utf8.count < 12_000)
    }

    private static func error(_ text: String) -> String {
        #"{"code": 1, "name": "one", "kind": "internal", "summary": "\#(text)", "source": "s"}"#
    }

    private static func status(_ text: String) -> String {
        #"{"status": 500, "message": "Error", "kind": "internal", "summary": "\#(text)", "source": "s"}"#
    }
}
