import Testing

@testable import ErrataSite

@Suite("The list of the files that a site wrote")
struct SiteManifestTests {
    private func manifest(_ lines: String...) throws -> SiteManifest {
        try SiteManifest(([SiteManifest.heading] + lines).map { $0 + "\n" }.joined().utf8)
    }

    private let mark = FileMark("a".utf8)

    @Test("A manifest is read back as it was written, sorted by path, whatever the order of the files")
    func isDeterministic() throws {
        var one = SiteManifest()
        var other = SiteManifest()
        let paths = ["linq/1007/index.html", "404.html", "linq/1007/index.md", "linq-2/index.html"]
        for path in paths { one.add(path, mark) }
        for path in paths.reversed() { other.add(path, mark) }
        #expect(one.text == other.text)
        #expect(try SiteManifest(one.text.utf8) == one)
        let written = one.text.split(separator: "\n").dropFirst().map { $0.split(separator: " ")[1] }
        #expect(written == ["404.html", "linq-2/index.html", "linq/1007/index.html", "linq/1007/index.md"])
    }

    @Test("A mark tells bytes apart, also those of one length")
    func tellsBytesApart() {
        let texts = ["", "a", "b", "ab", "ba", "a\n", "\0"]
        #expect(Set(texts.map { FileMark($0.utf8) }).count == texts.count)
        #expect(texts.allSatisfy { FileMark(FileMark($0.utf8).text[...]) == FileMark($0.utf8) })
    }

    @Test(
        "A path that leads out of the directory, or that no site has, is refused with its line",
        arguments: [
            "../secret", "a/../../secret", "/etc/passwd", "..", ".", "a/./b", "a//b", "a/", "", "a\\b", "a b",
            "a\u{1B}[2J",
            "ä", "a\0", "C:/x", "./a",
        ]
    )
    func refusesPath(_ path: String) {
        let error = #expect(throws: SiteManifestError.self) {
            try manifest("\(mark.text) index.html", "\(mark.text) \(path)")
        }
        #expect(error?.line == 3)
        #expect(error?.words == "\(path) is not the path of a file that errata writes")
    }

    @Test(
        "A line in another form is refused",
        arguments: [
            "", "index.html", "af63dc4c8601ec8c index.html", "0000-1 index.html", "0000000000000000-x index.html",
            "000000000000000A-1 index.html", "0000000000000000-01 index.html", "+000000000000000-1 index.html",
            "0000000000000000-1-1 index.html",
        ]
    )
    func refusesLine(_ line: String) {
        let error = #expect(throws: SiteManifestError.self) { try manifest(line) }
        #expect(error?.line == 2)
        #expect(error?.kind == .line)
    }

    @Test(
        "A file that is no manifest is refused",
        arguments: ["", "\n", "shopping list\nmilk\n", "# Written by errata.\n"]
    )
    func refusesOtherFile(_ text: String) {
        let error = #expect(throws: SiteManifestError.self) { try SiteManifest(text.utf8) }
        #expect(error?.line == 1)
    }

    @Test("The half of a line that an interrupted run left at the end is ignored, and a path may have two marks")
    func readsInterruptedRun() throws {
        let other = FileMark("b".utf8)
        let text = "\(SiteManifest.heading)\n\(mark.text) a.html\n\(other.text) a.html\n\(mark.text) ../../et"
        let manifest = try SiteManifest(text.utf8)
        #expect(manifest.marks == ["a.html": [mark, other]])
    }
}
