import Foundation
import Testing

@Suite("Replacing files")
struct FileReplacementTests {
    private let folder: TemporaryFolder
    /// A spec that formatting changes, and what it becomes.
    private let loose: String
    private let formatted: String

    init() throws {
        folder = try TemporaryFolder()
        formatted = try String(contentsOfFile: Golden.spec, encoding: .utf8)
        loose = formatted + "\n"
    }

    private func path(_ name: String) -> String { folder.url.appendingPathComponent(name).path }

    private func text(_ name: String) throws -> String { String(decoding: try folder.read(name), as: UTF8.self) }

    private func link(_ name: String, to destination: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: destination)
    }

    private func isLink(_ name: String) -> Bool {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: path(name))) != nil
    }

    private var names: Set<String> {
        get throws { Set(try FileManager.default.contentsOfDirectory(atPath: folder.url.path)) }
    }

    /// Runs a shell's command line, in which `errata` is the command, in the folder.
    private func shell(_ line: String) throws -> Command.Result {
        try Command.run(
            ["-c", "errata() { \"$0\" \"$@\"; }; cd \"$1\"; \(line)", Command.path.path, folder.url.path],
            with: URL(fileURLWithPath: "/bin/bash"),
            environment: ["PATH": "/usr/bin:/bin"]
        )
    }

    @Test("all bits of a file's mode stay, those beyond reading, writing and running too", arguments: [0o2640, 0o1600])
    func mode(_ mode: Int) throws {
        let file = try folder.write(loose, to: "acme.json")
        #expect(chmod(file, mode_t(mode)) == 0)
        #expect(try Command.run("spec", "format", file).status == 0)
        var status = stat()
        #expect(stat(file, &status) == 0)
        #expect(Int(status.st_mode) & 0o7777 == mode)
        #expect(try text("acme.json") == formatted)
    }

    @Test("a new file has the mode that the mask gives it")
    func mask() throws {
        let result = try shell("umask 027; errata spec new acme --output . && ls -l acme.errata.json")
        #expect(result.text.hasPrefix("-rw-r-----"))
    }

    @Test("a chain of symbolic links stays, and the file at its end is written where it is")
    func chain() throws {
        try FileManager.default.createDirectory(atPath: path("other"), withIntermediateDirectories: true)
        _ = try folder.write(loose, to: "other/real.json")
        try link("other/near", to: "real.json")
        try link("far", to: "other/near")
        try link("absolute.json", to: path("far"))
        #expect(try Command.run("spec", "format", path("absolute.json")).status == 0)
        #expect(try text("other/real.json") == formatted)
        #expect(isLink("absolute.json") && isLink("far") && isLink("other/near") && !isLink("other/real.json"))
    }

    @Test("a link to a file that does not exist stays, and the file is created")
    func dangling() throws {
        try FileManager.default.createDirectory(atPath: path("out"), withIntermediateDirectories: true)
        try link("out/acme.swift", to: "../elsewhere.swift")
        #expect(try Command.run("spec", "generate", Golden.spec, "--output", path("out")).status == 0)
        #expect(isLink("out/acme.swift"))
        #expect(try text("elsewhere.swift").contains("public enum AcmeV1"))
    }

    @Test("links that lead to each other are an error")
    func loop() throws {
        try FileManager.default.createDirectory(atPath: path("out"), withIntermediateDirectories: true)
        try link("out/acme.swift", to: "other")
        try link("out/other", to: "acme.swift")
        let result = try Command.run("spec", "generate", Golden.spec, "--output", path("out"))
        #expect(result.status == 74)
        #expect(result.talk.contains("acme.swift cannot be written: "))
        #expect(isLink("out/acme.swift") && isLink("out/other"))
    }

    @Test("a file that its user may not write is not replaced, though its directory would allow that")
    func readOnlyFile() throws {
        let file = try folder.write(loose, to: "acme.json")
        #expect(chmod(file, 0o444) == 0)
        let result = try Command.run("spec", "format", file)
        // A superuser may write it.
        #expect(result.status == (geteuid() == 0 ? 0 : 77))
        #expect(try text("acme.json") == (geteuid() == 0 ? formatted : loose))
    }

    @Test("in a directory that may not be written, the file stays as it is")
    func readOnlyDirectory() throws {
        try FileManager.default.createDirectory(atPath: path("locked"), withIntermediateDirectories: true)
        _ = try folder.write(loose, to: "locked/acme.json")
        #expect(chmod(path("locked"), 0o555) == 0)
        let result = try Command.run("spec", "format", path("locked/acme.json"))
        #expect(result.status == (geteuid() == 0 ? 0 : 77))
        #expect(try text("locked/acme.json") == (geteuid() == 0 ? formatted : loose))
        #expect(chmod(path("locked"), 0o755) == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: path("locked")) == ["acme.json"])
    }

    @Test("a name as long as file systems let it be is no obstacle")
    func longName() throws {
        let name = String(repeating: "a", count: 250) + ".json"
        #expect(try Command.run("spec", "format", try folder.write(loose, to: name)).status == 0)
        #expect(try text(name) == formatted)
    }

    @Test("a file that may not grow ends the command with a sentence, and nothing is left beside it")
    func sizeLimit() throws {
        _ = try folder.write(loose, to: "acme.json")
        let result = try shell("ulimit -f 1; errata spec format acme.json; status=$?; ls -A; exit $status")
        #expect(result.status == 74)
        #expect(result.text == "acme.json\n")
        #expect(try text("acme.json") == loose)
    }

    @Test("a signal at any time leaves the old file or the new one, and nothing beside it", .timeLimit(.minutes(1)))
    func signals() throws {
        for (index, signal) in ["INT", "TERM", "HUP", "QUIT"].enumerated() {
            for delay in 0..<5 {
                _ = try folder.write(loose, to: "acme.json")
                let line = "errata spec format acme.json & sleep 0.0\(delay * 4 + index); kill -\(signal) $!; wait $!"
                _ = try shell(line)
                #expect([loose, formatted].contains(try text("acme.json")))
                #expect(try names == ["acme.json"])
            }
        }
    }
}
