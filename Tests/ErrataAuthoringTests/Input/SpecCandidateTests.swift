import ErrataAuthoring
import Testing

@Suite("Specs among other files")
struct SpecCandidateTests {
    @Test(
        "a name ends in .json and is not hidden",
        arguments: [
            ("a.json", true), ("a.errata.json", true), ("a.JSON", false), (".a.json", false), ("a.json~", false),
            ("json", false), (".json", false),
        ]
    )
    func hasName(name: String, isOne: Bool) {
        #expect(SpecCandidate.isNamedLikeOne(Array(name.utf8)) == isOne)
    }

    @Test(
        "a spec has a catalog, even where it is not JSON; of another file nothing but the name can say so",
        arguments: [
            ("a.json", #"{"catalog": {}}"#, true), ("a.json", #"{"x": {"catalog": 1}}"#, false),
            ("a.json", #"["catalog"]"#, false), ("a.json", #"{"catalog": {}"#, true), ("a.json", "{,}", false),
            ("a.json", "", false), ("a.errata.json", "[]", true), ("a.errata.json", "", true),
        ]
    )
    func hasCatalog(name: String, content: String, isOne: Bool) {
        #expect(SpecCandidate.isSpec(Array(name.utf8), Array(content.utf8)) == isOne)
    }

    @Test("a listing of git has files, links, folders and submodules, with any bytes in their names")
    func listing() {
        let id = "079b4e6bd3dc538e367c81578e2c457b792ff4be"
        let lines = [
            "100644 blob \(id)\ta b\t\n.json", "100755 blob \(id)\tx", "120000 blob \(id)\tlink",
            "040000 tree \(id)\tspec",
            "160000 commit \(id)\tsub", "100644 blob --all\tevil", "no item",
        ]
        let items = TreeListing(
            Array(lines.joined(separator: "\0").utf8) + [0] + Array("100644 blob \(id)\t".utf8) + [0xFF]
        )
        .items
        #expect(items.map(\.kind) == [.file, .file, .link, .folder, .submodule, .file])
        #expect(items.allSatisfy { $0.object == id })
        #expect(items.first?.path == Array("a b\t\n.json".utf8))
        #expect(items.last?.path == [0xFF])
    }
}
