import Testing

@testable import ErrataSite

@Suite("What is left of an earlier site")
struct SiteUpdateTests {
    private func file(_ path: String, _ text: String = "text") -> Site.File {
        Site.File(path: path, bytes: Array(text.utf8))
    }

    private func manifest(_ files: [Site.File]) -> SiteManifest {
        files.reduce(into: SiteManifest()) { $0.add($1.path, FileMark($1.bytes)) }
    }

    @Test("A file is listed before it is written, and not again where it is listed with its bytes")
    func listsChanges() throws {
        var update = SiteUpdate(after: manifest([file("a.html"), file("b.html", "old")]))
        #expect(update.add(file("a.html")) == nil)
        let lines = [update.add(file("b.html", "new")), update.add(file("c.html"))].compactMap(\.self)
        #expect(lines.count == 2)
        let journal = manifest([file("a.html"), file("b.html", "old")]).text + lines.joined()
        let interrupted = try SiteManifest(journal.utf8)
        #expect(interrupted.has("b.html", FileMark("old".utf8)))
        #expect(interrupted.has("b.html", FileMark("new".utf8)))
        #expect(interrupted.has("c.html", FileMark("text".utf8)))
    }

    @Test("What was written before and is not added is left over, with its marks, and leaves the manifest")
    func findsLeftovers() {
        var update = SiteUpdate(after: manifest([file("x/b.html"), file("a.html"), file("index.html")]))
        _ = update.add(file("index.html", "new"))
        #expect(update.leftovers.map(\.path) == ["a.html", "x/b.html"])
        #expect(update.leftovers[0].marks == [FileMark("text".utf8)])
        #expect(update.manifest == manifest([file("index.html", "new")]))
    }

    @Test("A path in other letters is not left over, since it can be the same file")
    func keepsOtherCase() {
        var update = SiteUpdate(after: manifest([file("many/ABC/index.html"), file("many/ABD/index.html")]))
        _ = update.add(file("many/abc/index.html"))
        #expect(update.leftovers.map(\.path) == ["many/ABD/index.html"])
    }

    @Test("Nothing is left over of a site that did not change")
    func isIdempotent() {
        let files = [file("a.html"), file("b/index.html")]
        var update = SiteUpdate(after: manifest(files))
        #expect(files.allSatisfy { update.add($0) == nil })
        #expect(update.leftovers.isEmpty)
        #expect(update.manifest == manifest(files))
    }
}
