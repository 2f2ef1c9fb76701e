import Foundation
import Testing

/// Returns a small spec in canonical form.
func spec(_ id: String = "acme", errors: [(code: Int, name: String)] = [(7, "soldOut")]) throws -> String {
    let rows = errors.map { error in
        #"{"code": \#(error.code), "name": "\#(error.name)", "summary": "It failed.", "source": "docs"}"#
    }
    let type = id.prefix(1).uppercased() + id.dropFirst()
    let text = """
        {"catalog": {"id": "\(id)", "vendor": "acme", "name": "Acme", "type": "\(type)", "summary": "An API."},
        "sources": [{"id": "docs", "title": "The documents", "retrieved": "2026-01-31"}],
        "envelopes": [{"id": "a", "code": "/code", "source": "docs"}], "errors": [\(rows.joined(separator: ","))]}
        """
    return try Command.run("spec", "format", "-", input: text).text
}

@Suite("Specs as arguments")
struct SpecArgumentTests {
    @Test("a folder stands for its specs in the order of their names, and what is no spec is named")
    func folder() throws {
        let folder = try TemporaryFolder()
        for id in ["b", "a"] { _ = try folder.write(try spec(id), to: "\(id).json") }
        _ = try folder.write("{}", to: "package.json")
        _ = try folder.write("[", to: "c.errata.json")
        for name in [".hidden.json", "notes.txt"] { _ = try folder.write(try spec("c"), to: name) }
        try FileManager.default.createDirectory(
            at: folder.url.appendingPathComponent("sub.json"),
            withIntermediateDirectories: false
        )
        for path in [folder.url.path, folder.url.path + "/"] {
            let result = try Command.run("spec", "check", path)
            #expect(result.status == 65)
            let name = folder.url.path
            #expect(
                result.talk == """
                    \(name)/package.json: ignored, because it has no `catalog` and so is not a spec
                    \(name)/a.json: 1 code, 0 statuses, no errors; 1 code has no kind, 1 no resolution, 1 no actor
                    \(name)/b.json: 1 code, 0 statuses, no errors; 1 code has no kind, 1 no resolution, 1 no actor

                    """
            )
            #expect(result.text.hasPrefix("\(name)/c.errata.json:1:2: error: "))
        }
        let here = try Command.run(["spec", "check", "."], in: folder.url)
        #expect(here.text.hasPrefix("c.errata.json:1:2: error: "))
    }

    @Test("a folder without a spec and an argument that names nothing are sentences, and exit with 66")
    func nothing() throws {
        let folder = try TemporaryFolder()
        let empty = try Command.run("spec", "check", folder.url.path)
        #expect(empty.status == 66)
        #expect(
            empty.talk == "errata: \(folder.url.path) has no specs: no file in it ends in .json and has a `catalog`.\n"
        )
        let absent = try Command.run(["spec", "check", "nothing.json"], in: folder.url)
        #expect(absent.status == 66)
        #expect(absent.talk == "errata: nothing.json cannot be read: the file does not exist.\n")
    }

    @Test("without git, and outside of a repository, a revision is a sentence and exits with 66")
    func noRepository() throws {
        let folder = try TemporaryFolder()
        let none = try Command.run(["spec", "check", "main:spec"], environment: ["PATH": "/nothing"], in: folder.url)
        #expect(none.status == 66)
        #expect(
            none.talk == """
                errata: main:spec cannot be read: there is no such file, and git, to look for a revision, cannot be \
                started: the file does not exist.

                """
        )
        guard GitRepository.isPossible else { return }
        let environment = ["PATH": "/usr/bin:/bin:/usr/local/bin", "GIT_CEILING_DIRECTORIES": "/"]
        let outside = try Command.run(["spec", "check", "main:spec"], environment: environment, in: folder.url)
        #expect(outside.status == 66)
        #expect(outside.talk.hasPrefix("errata: main:spec cannot be read: there is no such file, and git "))
        #expect(outside.talk.contains("not a git repository"))
    }
}

@Suite("Specs in revisions", .enabled(if: GitRepository.isPossible))
struct RevisionArgumentTests {
    private let repository: GitRepository

    init() throws {
        repository = try GitRepository()
        try repository.write(try spec("old"), to: "spec/a.json")
        try repository.write("{}", to: "spec/other.json")
        try repository.write(try spec("odd"), to: "s p/-ü\n.json")
        try repository.commit("First: one")
        try repository.write(try spec("new"), to: "spec/a.json")
        try FileManager.default.createSymbolicLink(
            atPath: repository.folder.url.path + "/spec/link.json",
            withDestinationPath: "a.json"
        )
        try repository.commit("Second")
    }

    private func name(_ argument: String, in folder: String? = nil) throws -> String? {
        let result = try repository.run("spec", "check", "--format", "json", argument, in: folder)
        #expect(result.status == 0, "\(result.talk)")
        return result.talk.split(separator: "\n").last.map(String.init)
    }

    @Test("a file is read at its revision, from the root or from the current folder, and nothing is checked out")
    func file() throws {
        let gaps = "1 code, 0 statuses, no errors; 1 code has no kind, 1 no resolution, 1 no actor"
        for (argument, folder) in [
            ("main~1:spec/a.json", nil), ("main~1:spec/a.json", "spec"), ("main~1:a.json", "spec"),
            ("main~1:./a.json", "spec"), ("main~1:../spec/a.json", "spec"), ("main^{/First: one}:spec/a.json", nil),
            ("main~1:s p/-ü\n.json", nil),
        ] {
            let shown = argument.replacingOccurrences(of: "\n", with: "\\n")
            #expect(try name(argument, in: folder) == "\(shown): \(gaps)")
        }
        let clashes = try ["main~1", "main"].map { revision in
            try repository.run("spec", "check", "\(revision):spec/a.json", "spec/a.json").text
        }
        // The spec of the current revision clashes with the file, the earlier one does not.
        #expect(clashes[0].isEmpty && clashes[1].contains("[duplicate-catalog]"))
    }

    @Test("a folder is read at its revision, without its links")
    func folder() throws {
        for argument in ["main:spec", "main:spec/", "main:./spec"] {
            let result = try repository.run("spec", "check", argument)
            #expect(result.status == 0)
            let folder = argument.hasSuffix("/") ? String(argument.dropLast()) : argument
            #expect(result.talk.contains("\(folder)/link.json: ignored, because it is a symbolic link\n"))
            #expect(result.talk.contains("\(folder)/other.json: ignored, because it has no `catalog`"))
            #expect(result.talk.contains("\(folder)/a.json: 1 code"))
        }
    }

    @Test("a file with the name of a revision's path is the file")
    func fileFirst() throws {
        try repository.write(try spec("file"), to: "main:spec/a.json")
        let result = try repository.run("spec", "check", "main:spec/a.json", "spec/a.json")
        #expect(!result.text.contains("duplicate"))
    }

    @Test(
        "what a revision lacks, and what is no revision, are sentences and exit with 66",
        arguments: [
            (
                "nope:spec",
                "there is no such file, and this git repository has no revision nope; a shallow clone has to fetch it first"
            ),
            (
                "^main:spec",
                "there is no such file, and this git repository has no revision ^main; a shallow clone has to fetch it first"
            ),
            ("main:spek", "the revision main has no spek"), ("main:../x", "the path leads out of the repository"),
            ("main:*", "the revision main has no *"), ("main::(top)spec", "the revision main has no :(top)spec"),
            ("main:spec/link.json", "in that revision it is a symbolic link; name its target"),
            ("main:a\u{1B}[31m", #"the revision main has no a\u{1B}[31m"#), (":spec", "the file does not exist"),
            ("-x:spec", "the file does not exist"), ("--output=x:spec", "the file does not exist"),
        ]
    )
    func refused(argument: String, reason: String) throws {
        let result = try repository.run("spec", "check", "--", argument)
        #expect(result.status == 66)
        #expect(result.output.isEmpty)
        let shown = argument.replacingOccurrences(of: "\u{1B}", with: "\\u{1B}")
        #expect(result.talk == "errata: \(shown) cannot be read: \(reason).\n")
        #expect(!FileManager.default.fileExists(atPath: repository.folder.url.path + "/x"))
    }

    @Test("from a folder of the repository both readings of a path are named where neither exists")
    func neither() throws {
        let result = try repository.run("spec", "check", "main:b.json", in: "spec")
        #expect(
            result.talk == "errata: main:b.json cannot be read: the revision main has neither b.json nor spec/b.json.\n"
        )
    }
}
