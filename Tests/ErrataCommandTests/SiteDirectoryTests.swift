import Foundation
import Testing

@Suite("The directory of a site")
struct SiteDirectoryTests {
    private let folder: TemporaryFolder
    private let site: URL

    init() throws {
        folder = try TemporaryFolder()
        site = folder.url.appendingPathComponent("site")
    }

    /// Writes the site of a catalog with some codes.
    private func write(_ codes: String...) throws -> Command.Result {
        let errors = codes.map { #"{"code": "\#($0)", "name": "\#($0)", "summary": "It failed.", "source": "book"}"# }
        let spec = try folder.write(
            """
            {"catalog": {"id": "acme", "vendor": "acme", "name": "Acme", "type": "Acme", "summary": "An API."},
             "sources": [{"id": "book", "title": "Handbook", "retrieved": "2026-11-20"}],
             "envelopes": [{"id": "all", "code": "/code", "source": "book"}],
             "errors": [\(errors.joined(separator: ","))]}
            """,
            to: "acme.json"
        )
        return try Command.run("spec", "docs", "--format", "html", "--output", site.path, spec)
    }

    /// Runs the command and returns its exit status.
    private func run(_ arguments: [String]) throws -> Int32 {
        try Command.run(arguments).status
    }

    private var paths: Set<String> {
        get throws { Set(try FileManager.default.subpathsOfDirectory(atPath: site.path)) }
    }

    private func place(_ text: String, at path: String) throws {
        let file = site.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    private func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: site.appendingPathComponent(path)), as: UTF8.self)
    }

    private static let manifest = "errata-files.txt"

    /// The files by their numbers, which change with every file that is written anew.
    private var numbers: [String: UInt64] {
        get throws {
            try paths.reduce(into: [:]) { numbers, path in
                let attributes = try FileManager.default.attributesOfItem(
                    atPath: site.appendingPathComponent(path).path
                )
                numbers[path] = (attributes[.systemFileNumber] as? NSNumber)?.uint64Value
            }
        }
    }

    @Test("a second run of the same site writes nothing and says nothing")
    func unchanged() throws {
        #expect(try write("lost", "gone").status == 0)
        let before = try numbers
        #expect(before.count > 5)
        let result = try write("lost", "gone")
        #expect(result.status == 0)
        #expect(result.talk.isEmpty)
        #expect(try numbers == before)
    }

    @Test("a page that is no longer needed goes with its folder; what others put there, or changed, stays")
    func leftovers() throws {
        #expect(try write("lost", "gone", "late").status == 0)
        let all = try paths
        try place("mine", at: "CNAME")
        try place("mine", at: "acme/late/mine.txt")
        #expect(try write("lost").status == 0)
        let left = try paths
        #expect(left.contains("acme/lost/index.html"))
        #expect(!left.contains { $0.hasPrefix("acme/gone") })
        #expect(left.filter { $0.hasPrefix("acme/late/") } == ["acme/late/mine.txt"])
        #expect(try text("CNAME") == "mine")
        try FileManager.default.removeItem(at: site.appendingPathComponent("CNAME"))
        try FileManager.default.removeItem(at: site.appendingPathComponent("acme/late"))
        #expect(try write("lost", "gone", "late").status == 0)
        #expect(try paths == all)
    }

    @Test("a file that somebody changed stays, which is told once, and is no longer the command's")
    func changed() throws {
        #expect(try write("lost", "gone").status == 0)
        try place("mine", at: "acme/gone/index.html")
        let result = try write("lost")
        #expect(
            result.talk.contains(
                "acme/gone/index.html: kept, though no longer needed, because it is not as it was written"
            )
        )
        #expect(try text("acme/gone/index.html") == "mine")
        #expect(try write("lost").talk.isEmpty)
    }

    @Test("after an interrupted run the next one finishes, and removes what the interrupted one alone wrote")
    func interrupted() throws {
        #expect(try write("lost").status == 0)
        let small = try numbers.keys.sorted()
        let list = try text(Self.manifest)
        #expect(try write("lost", "gone").status == 0)
        // The list as it is in the middle of that run: what was there, then a line a file, the last one cut.
        let added = Set(try text(Self.manifest).split(separator: "\n")).subtracting(list.split(separator: "\n"))
        #expect(added.contains { $0.hasSuffix("acme/gone/index.html") })
        try place(list + added.map { "\($0)\n" }.joined() + "0123456789abcdef-1 acme/ha", at: Self.manifest)
        #expect(try write("lost").status == 0)
        #expect(try paths.sorted() == small)
        #expect(try text(Self.manifest) == list)
    }

    @Test(
        "a list with a path that leads out is refused, with its line, before anything is written or removed",
        arguments: ["../victim.txt", "acme/../../victim.txt", "/etc/hostname", ""]
    )
    func hostileList(_ path: String) throws {
        let victim = try folder.write("victim", to: "victim.txt")
        #expect(try write("lost").status == 0)
        let list = try text(Self.manifest)
        // With the right mark, so that only the path speaks against the removal.
        try place(list + "\(try mark(of: "victim")) \(path)\n", at: Self.manifest)
        let before = try numbers
        let result = try write("gone")
        #expect(result.status == 65)
        #expect(result.talk.contains("\(Self.manifest):\(list.split(separator: "\n").count + 1): "))
        #expect(try numbers == before)
        #expect(FileManager.default.fileExists(atPath: victim))
    }

    @Test("a folder that became a symbolic link is not followed when pages are removed")
    func linkedFolder() throws {
        #expect(try write("lost", "gone").status == 0)
        let (inside, outside) = (site.appendingPathComponent("acme/gone"), folder.url.appendingPathComponent("outside"))
        try FileManager.default.moveItem(at: inside, to: outside)
        try FileManager.default.createSymbolicLink(at: inside, withDestinationURL: outside)
        let result = try write("lost")
        #expect(result.status == 0)
        #expect(result.talk.contains("acme/gone/index.html: kept"))
        #expect(FileManager.default.fileExists(atPath: outside.appendingPathComponent("index.html").path))
    }

    @Test("a list that is a symbolic link is not used, and nothing is written")
    func linkedList() throws {
        let list = try folder.write("# nothing\n", to: "elsewhere.txt")
        try FileManager.default.createDirectory(at: site, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: site.appendingPathComponent(Self.manifest).path,
            withDestinationPath: list
        )
        let result = try write("lost")
        #expect(result.status == 74)
        #expect(result.talk.contains("Move it away"))
        #expect(try paths == [Self.manifest])
        #expect(try folder.read("elsewhere.txt") == Data("# nothing\n".utf8))
    }

    @Test("another file of the list's name is not taken for it")
    func otherFile() throws {
        try place("shopping\n", at: Self.manifest)
        let result = try write("lost")
        #expect(result.status == 65)
        #expect(result.talk.contains("\(Self.manifest):1: it is not the list of files that errata writes"))
        #expect(try paths == [Self.manifest])
    }

    @Test(
        "options of a site need the format html",
        arguments: [
            ("--repository", "https://example.org/x"), ("--since", "HEAD:spec"), ("--module", "acme=AcmeErrors"),
        ]
    )
    func needsFormat(_ option: String, _ value: String) throws {
        let result = try Command.run("spec", "docs", "--output", site.path, option, value)
        #expect(result.status == 64)
        #expect(!FileManager.default.fileExists(atPath: site.path))
    }

    @Test(
        "an address that is none is refused",
        arguments: [
            "example.org", "ftp://example.org", "https://", "https:///x", "https://example.org/?a", "https://a b/",
        ]
    )
    func badAddress(_ address: String) throws {
        let result = try Command.run("spec", "docs", "--format", "html", "--output", site.path, "--repository", address)
        #expect(result.status == 64)
        #expect(result.talk.contains("is not the address of a folder on the web"))
    }

    @Test("what changed since an earlier version needs the later one, and is a page then")
    func since() throws {
        #expect(try write("lost").status == 0)
        let old = folder.url.appendingPathComponent("old.json")
        try FileManager.default.copyItem(at: folder.url.appendingPathComponent("acme.json"), to: old)
        #expect(try write("lost", "gone").status == 0)
        let new = folder.url.appendingPathComponent("acme.json").path
        let line = ["spec", "docs", "--format", "html", "--output", site.path, "--since", old.path]
        #expect(try run(line) == 64)
        #expect(try run(line + [new]) == 0)
        #expect(try text("changes/index.html").contains("gone"))
        let none = folder.url.appendingPathComponent("none.json").path
        #expect(try run(line.dropLast() + [none, new]) == 66)
    }

    @Test(
        "a report about a fact has the file, from the root of its repository, and the line",
        .enabled(if: GitRepository.isPossible)
    )
    func places() throws {
        let repository = try GitRepository()
        #expect(try write("lost").status == 0)
        let spec = String(decoding: try folder.read("acme.json"), as: UTF8.self)
        try repository.write("\n\n" + spec, to: "tables/acme.json")
        let result = try repository.run(
            "spec",
            "docs",
            "--format",
            "html",
            "--output",
            site.path,
            "--repository",
            "https://example.org/r",
            "acme.json",
            in: "tables"
        )
        #expect(result.status == 0)
        let page = try text("acme/lost/index.html")
        #expect(page.contains("tables%2Facme.json%2C%20line%206"))
        #expect(!page.contains(repository.folder.url.lastPathComponent))
    }

    @Test("the module of a catalog is that of its target, or the one that is named")
    func modules() throws {
        #expect(try write("lost").status == 0)
        let target = folder.url.appendingPathComponent("AcmeErrors")
        try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
        let spec = target.appendingPathComponent("acme.errata.json")
        try FileManager.default.copyItem(at: folder.url.appendingPathComponent("acme.json"), to: spec)
        let line = ["spec", "docs", "--format", "html", "--output", site.path, spec.path]
        #expect(try run(line) == 0)
        #expect(try text("acme/index.html").contains("import AcmeErrors"))
        #expect(try run(line + ["--module", "acme=MyErrors"]) == 0)
        #expect(try text("acme/index.html").contains("import MyErrors"))
        #expect(try run(line + ["--module", "acme=My Errors"]) == 64)
    }

    /// The mark with which the list has a file of these bytes, computed here a second time.
    private func mark(of text: String) throws -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        hash = (hash ^ (hash >> 33)) &* 0xC4CE_B9FE_1A85_EC53
        hash ^= hash >> 33
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits + "-\(text.utf8.count)"
    }
}
