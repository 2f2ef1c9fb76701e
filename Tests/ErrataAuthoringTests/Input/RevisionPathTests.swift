import ErrataAuthoring
import Testing

@Suite("Paths in revisions")
struct RevisionPathTests {
    @Test(
        "a text is split at its first colon outside of braces",
        arguments: [
            ("main:spec/linq.json", "main", "spec/linq.json"), ("HEAD~2:a:b", "HEAD~2", "a:b"), ("v1:", "v1", ""),
            ("HEAD^{/fix: that}:spec", "HEAD^{/fix: that}", "spec"),
            ("main@{1 day ago}:a{b", "main@{1 day ago}", "a{b"),
            ("a}:b:c", "a}", "b:c"), ("e\u{301}:x", "e\u{301}", "x"), ("main:\u{301}x", "main", "\u{301}x"),
        ]
    )
    func splits(text: String, revision: String, path: String) throws {
        let parsed = try #require(RevisionPath(text))
        #expect(parsed.revision == revision)
        #expect(parsed.path == path)
    }

    @Test(
        "a text without a colon or a revision is none, and a revision that would be an option of git is none",
        arguments: ["", "main", ":spec", ":", "-:a", "--all:spec", "-x:spec", "HEAD^{/a: b}"]
    )
    func isNone(text: String) {
        #expect(RevisionPath(text) == nil)
    }

    @Test(
        "a path counts from the root of the repository, or else from the current folder",
        arguments: [
            ("a.json", "", ["a.json"]), ("a.json", "spec/", ["a.json", "spec/a.json"]),
            ("./a.json", "spec/", ["spec/a.json"]), ("../a.json", "spec/", ["a.json"]), (".", "spec/", ["spec"]),
            ("", "spec/", ["", "spec"]), (".", "", [""]), ("x//y/./z/", "", ["x/y/z"]), ("x/../y", "", ["y"]),
            ("../../a.json", "spec/", []), ("x/../../a", "", []), ("..a", "spec/", ["..a", "spec/..a"]),
            ("-x", "", ["-x"]), ("/spec/a", "", ["spec/a"]),
        ]
    )
    func hasCandidates(path: String, folder: String, candidates: [String]) throws {
        #expect(try #require(RevisionPath("main:\(path)")).candidates(in: folder) == candidates)
    }

    @Test(
        "a file of a folder is named as it could have been given",
        arguments: [
            ("spec", "main:spec/a"), ("spec/", "main:spec/a"), ("", "main:a"), (".", "main:a"), ("./", "main:a"),
        ]
    )
    func names(path: String, name: String) throws {
        #expect(try #require(RevisionPath("main:\(path)")).name(of: "a") == name)
    }
}
