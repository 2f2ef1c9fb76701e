import Foundation
import Testing

/// The tool that the plugins run, and the command, which must agree.
@Suite("errata-gen")
struct GeneratorTests {
    private let folder: TemporaryFolder
    private let acme: String

    init() throws {
        folder = try TemporaryFolder()
        acme = try String(contentsOfFile: Golden.spec, encoding: .utf8)
    }

    private func run(_ arguments: [String]) throws -> Command.Result {
        let tool = Command.path.deletingLastPathComponent().appendingPathComponent("errata-gen")
        return try Command.run(arguments, with: tool)
    }

    /// Specs that are valid, unusual, invalid, and in conflict with each other.
    private func specs() throws -> [[String]] {
        let good = try folder.write(acme, to: "good.json")
        let nameless = acme.replacing(#/\n *"name": "[a-z][A-Za-z0-9]*",/#, with: "")
        let odd = try folder.write(nameless, to: "odd.json")
        let wrong = try folder.write(acme.replacingOccurrences(of: "endUser", with: "user"), to: "wrong.json")
        return [[good], [odd], [wrong], [good, odd], [folder.url.path + "/none.json"]]
    }

    @Test("it checks like errata spec check: the same lines and the same exit status")
    func check() throws {
        for files in try specs() {
            let (tool, command) = (try run(["check"] + files), try Command.run(["spec", "check"] + files))
            #expect(tool.text == command.text)
            #expect(tool.status == command.status)
        }
    }

    @Test("it formats like errata spec format")
    func format() throws {
        for file in try specs().dropLast().flatMap(\.self) {
            let copy = try folder.write(String(contentsOfFile: file, encoding: .utf8), to: "copy.json")
            let (tool, command) = (try run(["format", file]), try Command.run("spec", "format", copy))
            #expect(tool.status == command.status)
            #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == Data(contentsOf: URL(fileURLWithPath: copy)))
        }
    }

    @Test("it replaces files like the command: their modes stay, and so do links, those to nowhere too")
    func replacing() throws {
        let file = try folder.write(acme + "\n", to: "good.json")
        #expect(chmod(file, 0o2640) == 0)
        let links = [("link", "good.json"), ("good.swift", "far.swift")]
        for (name, destination) in links {
            let path = folder.url.appendingPathComponent(name).path
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: destination)
        }
        #expect(try run(["format", folder.url.appendingPathComponent("link").path]).status == 0)
        #expect(try run(["generate", file, "--output", folder.url.path]).status == 0)
        var status = stat()
        #expect(stat(file, &status) == 0 && status.st_mode & 0o7777 == 0o2640)
        #expect(try folder.read("good.json") == Data(acme.utf8))
        #expect(try !folder.read("far.swift").isEmpty)
        for (name, destination) in links {
            let path = folder.url.appendingPathComponent(name).path
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path) == destination)
        }
    }

    @Test("it generates like errata spec generate, whatever the options")
    func generate() throws {
        let options = [[], ["--access", "internal"], ["--reexport", "false", "--access-level-on-imports", "true"]]
        for files in try specs() {
            for option in options {
                let outputs = ["tool", "command"].map { "\(folder.url.path)/\($0)" }
                let tool = try run(["generate"] + files + option + ["--output", outputs[0]])
                let command = try Command.run(["spec", "generate"] + files + option + ["--output", outputs[1]])
                #expect(tool.status == command.status)
                let sources = outputs.map { FileManager.default.contents(atPath: "\($0)/good.swift") }
                #expect(sources[0] == sources[1])
            }
        }
    }

    @Test("unknown arguments are wrong usage")
    func usage() throws {
        for arguments in [
            [], ["mend"], ["check"], ["format", "--output", "x", "a.json"], ["generate", "a.json"],
            ["generate", "a.json", "--output", "o", "--access", "all"], ["check", "a.json", "--root"],
        ] {
            let result = try run(arguments)
            #expect(result.status == 64, "\(arguments)")
            #expect(result.talk.hasPrefix("usage: errata-gen"))
        }
    }

    @Test("a configuration with errors stops it, and all of them are reported with their locations")
    func configuration() throws {
        let path = try folder.write("{\"acess\": \"public\", \"specs\": [\"none.json\"]}", to: "errata-plugin.json")
        let result = try run(["check", "--configuration", path, "--root", folder.url.path])
        #expect(result.status == 65)
        let lines = result.text.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.first?.hasPrefix("\(path):1:2: error: ") == true)
        #expect(lines.last?.hasSuffix("[missing-spec]") == true)
    }
}
