import ErrataAuthoring
import ErrataSpec
import Testing

@testable import ErrataSite

@Suite("The page of changes")
struct ChangesPageTests {
    private func spec(_ errors: String, http: String = "", id: String = "acme") -> String {
        #"""
        {"catalog": {"id": "\#(id)", "vendor": "acme", "name": "Acme", "type": "Acme", "summary": "Anvils."},
         "sources": [{"id": "s", "title": "Handbook", "retrieved": "2026-11-20"}],
         "http": [\#(http)], "errors": [\#(errors)]}
        """#
    }

    private func files(old: [String], new: [String]) throws -> [String: String] {
        let (before, after) = (documents(old), documents(new))
        let review = try #require(ChangeReview(old: before, new: after))
        let catalogs = try after.map { try #require($0.reading.spec).packedCatalog() }
        return SharedFixture.sharedFiles(catalogs, Site.Options(changes: SiteChanges(review)))
    }

    private func documents(_ specs: [String]) -> [SpecDocument] {
        specs.enumerated().map { SpecDocument(path: "\($0).json", bytes: Array($1.utf8)) }
    }

    private static let old = #"""
        {"code": 7, "name": "lost", "summary": "It is lost.", "retry": {"verdict": "afterDelay"}, "source": "s"},
        {"code": 8, "name": "gone", "summary": "It is gone.", "source": "s"}
        """#
    private static let new = #"""
        {"code": 7, "name": "lost", "summary": "It is <b>.", "retry": {"verdict": "never"}, "source": "s"},
        {"code": "a/b", "name": "fresh", "summary": "It is new.", "source": "s"}
        """#

    @Test("changes are told by class, with links to the pages that exist, texts line by line, and their fingerprints")
    func changes() throws {
        let row = #"{"status": 404, "message": "Not Found", "summary": "No.", "source": "s"}"#
        let page = try files(old: [spec(Self.old)], new: [spec(Self.new, http: row)]).page("changes/index.html")
        #expect(page.faults == [])
        #expect(page.text.contains("5 changes: 1 breaks source, 2 break behavior, 2 safe."))
        let headings = ["Breaking for source", "Breaking for behavior", "Safe"]
        let places = headings.map { page.text.firstRange(of: $0)?.lowerBound }
        #expect(places.allSatisfy { $0 != nil } && places.compactMap(\.self) == places.compactMap(\.self).sorted())
        let links = page.values(of: "href")
        for path in ["7/", "a~2fb/", "status/404/", ""] { #expect(links.contains("../acme/\(path)index.html")) }
        #expect(!links.contains { $0.contains("acme/8/") })
        #expect(page.text.contains("was: It is lost.is: It is <b>."))
        #expect(page.text.contains(#/verdict-stricter:[0-9a-f]{12}/#))
    }

    @Test("no change is said, and so is a catalog that is gone")
    func silence() throws {
        let same = spec(Self.old)
        let quiet = try files(old: [same], new: [same]).page("changes/index.html")
        #expect(quiet.text.contains("Nothing changed."))
        let form = try files(old: [same], new: [same + "\n"]).page("changes/index.html")
        #expect(form.text.contains("Nothing changed but the form or the order of the file."))
        let gone = try files(old: [same, spec(Self.old, id: "bolt")], new: [same]).page("changes/index.html")
        #expect(gone.text.contains("catalog removed, with 2 codes"))
        #expect(!gone.values(of: "href").contains { $0.contains("bolt") })
        let none = try files(old: [], new: []).page("changes/index.html")
        #expect(none.text.contains("There is nothing to compare."))
    }

    @Test("the header leads to the changes, and many are in parts")
    func parts() throws {
        let many = (0..<1500).map { #"{"code": \#($0), "name": "c\#($0)", "summary": "It is lost.", "source": "s"}"# }
        let files = try files(old: [spec("")], new: [spec(many.joined(separator: ","))])
        #expect(try files.page("decode/index.html").values(of: "href").contains("../changes/index.html"))
        #expect(try files.page("changes/2/index.html").tags.count { $0.name == "small" } == 500)
        #expect(files["changes/3/index.html"] == nil)
    }
}
