import Foundation
import Testing

@Suite("Specs that clash")
struct SpecClashTests {
    private let folder: TemporaryFolder
    private let first: String
    private let second: String
    private let other: String
    private let sameType: String

    init() throws {
        folder = try TemporaryFolder()
        for name in ["a", "b"] {
            let path = folder.url.appendingPathComponent(name)
            try FileManager.default.createDirectory(at: path, withIntermediateDirectories: false)
        }
        let acme = try String(contentsOfFile: Golden.spec, encoding: .utf8)
        first = try folder.write(acme, to: "a/w.json")
        second = try folder.write(acme, to: "b/v.json")
        let renamed = acme.replacingOccurrences(of: "\"acme-v1\"", with: "\"apex\"")
        sameType = try folder.write(renamed, to: "b/type.json")
        let apex = renamed.replacingOccurrences(of: "\"AcmeV1\"", with: "\"Apex\"")
        other = try folder.write(apex, to: "b/W.errata.json")
    }

    private var output: String { folder.url.appendingPathComponent("o").path }

    /// Expects that a call has this exit status, names both files and writes nothing.
    private func expectRefusal(_ words: [String], _ status: Int32, names: [String]) throws {
        let result = try Command.run(words)
        #expect(result.status == status)
        for name in names { #expect((result.talk + result.text).contains(name), "\(words)") }
        #expect(!FileManager.default.fileExists(atPath: output))
    }

    @Test("two specs with the same source file are bad data, and nothing is written")
    func oneOutput() throws {
        try expectRefusal(
            ["spec", "generate", first, other, "--output", output],
            65,
            names: [first, other, "W.swift"]
        )
        try expectRefusal(["spec", "generate", first, first, "--output", output], 65, names: [first])
    }

    @Test("two specs with the same Swift type are bad data for one module, and nothing is written")
    func oneType() throws {
        let names = [first, sameType, "AcmeV1"]
        try expectRefusal(["spec", "generate", first, sameType, "--output", output], 65, names: names)
        let check = try Command.run("spec", "check", first, sameType)
        #expect(check.status == 65)
        #expect(check.text.contains("[duplicate-type]"))
        #expect(try Command.run("spec", "docs", first, sameType, "--output", output).status == 0)
    }

    @Test("two specs with the same id are bad data, and nothing is written", arguments: ["generate", "docs"])
    func oneID(command: String) throws {
        try expectRefusal(["spec", command, first, second, "--output", output], 65, names: [first, second, "acme-v1"])
        #expect(try Command.run("spec", command, second, other, "--output", output).status == 0)
    }

    @Test("where one of several specs has errors, nothing is written")
    func brokenSpec() throws {
        let broken = try folder.write("{}", to: "b/broken.json")
        for command in ["generate", "docs"] {
            try expectRefusal(["spec", command, first, broken, "--output", output], 65, names: [broken])
        }
    }

    @Test("two specs with the same id are reported at the id of the second")
    func check() throws {
        let result = try Command.run("spec", "check", first, second, other)
        #expect(result.status == 65)
        #expect(result.text.hasPrefix("\(second):3:11: error: "))
        #expect(result.text.contains("\(first)"))
        #expect(result.text.split(separator: "\n").count == 2)
        #expect(try Command.run("spec", "check", first, other).status == 0)
    }

    @Test("two --spec options with the same id are bad data; a compiled catalog can be replaced")
    func options() throws {
        let result = try Command.run("explain", "acme", "101", "--spec", first, "--spec", second)
        #expect(result.status == 65)
        for name in [first, second, "acme-v1"] { #expect(result.talk.contains(name)) }
        #expect(result.output.isEmpty)
        #expect(try Command.run("list", "--spec", first, "--spec", other).status == 0)
    }

    @Test("of two specs with the same id in ERRATA_SPECS, the later is skipped with a message")
    func environment() throws {
        let acme = try String(contentsOfFile: Golden.spec, encoding: .utf8)
        let apex = try folder.write(acme.replacingOccurrences(of: "Acme Parcels", with: "Apex"), to: "apex.json")
        let result = try Command.run(["explain", "acme", "101"], environment: ["ERRATA_SPECS": "\(first):\(apex)"])
        #expect(result.status == 0)
        #expect(!result.text.contains("Apex"))
        #expect(result.talk.hasPrefix("errata: ERRATA_SPECS: \(apex) is ignored; "))
        #expect(result.talk.contains(first))
    }
}
