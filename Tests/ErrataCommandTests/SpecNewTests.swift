import Foundation
import Testing

@Suite("errata spec new")
struct SpecNewTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder.url.path) }
    }

    @Test("the spec goes to standard output, passes the check, and formatting does not change it")
    func printed() throws {
        let result = try Command.run("spec", "new", "acme-pay")
        #expect(result.status == 0)
        #expect(result.talk.hasPrefix("Next: replace in the spec what says Example"))
        let path = try folder.write(result.text, to: "acme-pay.errata.json")
        let check = try Command.run("spec", "check", path)
        #expect(check.status == 0 && check.output.isEmpty)
        #expect(check.talk.contains("2 codes, 1 status, no errors\n"))
        #expect(try Command.run("spec", "format", path).talk.isEmpty)
    }

    @Test("with --output it is written to a directory, which is created, under the name that the plugin looks for")
    func written() throws {
        let output = folder.url.appendingPathComponent("Sources/AcmeErrors").path
        let options = ["--type", "AcmeShop", "--name", "Acme Shop", "--output", output]
        let result = try Command.run(["spec", "new", "acme"] + options)
        #expect(result.status == 0)
        #expect(result.output.isEmpty)
        #expect(result.talk.hasPrefix("\(output)/acme.errata.json: written\nNext: "))
        let text = try String(contentsOfFile: output + "/acme.errata.json", encoding: .utf8)
        #expect(text.contains(#""name": "Acme Shop""#) && text.contains(#""type": "AcmeShop""#))
        #expect(try FileManager.default.contentsOfDirectory(atPath: output) == ["acme.errata.json"])
    }

    @Test("the source that is generated from it has both codes")
    func generates() throws {
        let path = try folder.write(try Command.run("spec", "new", "acme").text, to: "acme.errata.json")
        #expect(try Command.run("spec", "generate", path, "--output", folder.url.path).status == 0)
        let source = try String(contentsOf: folder.url.appendingPathComponent("acme.swift"), encoding: .utf8)
        #expect(source.contains("case exampleNotFound") && source.contains("case exampleRateLimited"))
    }

    @Test("a file that exists is not replaced; the same file is no reason to fail")
    func existing() throws {
        let arguments = ["spec", "new", "acme", "--output", folder.url.path]
        #expect(try Command.run(arguments).status == 0)
        let again = try Command.run(arguments)
        #expect(again.status == 0 && !again.talk.contains("written"))
        let path = try folder.write("mine", to: "acme.errata.json")
        let result = try Command.run(arguments)
        #expect(result.status == 74)
        #expect(result.talk == "errata: \(path) exists and is not replaced; choose another place.\n")
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
        #expect(try names == ["acme.errata.json"])
    }

    @Test("a symbolic link to nowhere is not replaced and not followed")
    func danglingLink() throws {
        let link = folder.url.appendingPathComponent("acme.errata.json").path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "nowhere")
        let result = try Command.run("spec", "new", "acme", "--output", folder.url.path)
        #expect(result.status == 66 || result.status == 74)
        #expect(try names == ["acme.errata.json"])
    }

    @Test("an id, type or name that cannot be is refused with the right spelling, and does not control the terminal")
    func refused() throws {
        for (arguments, words) in [
            (["Acme Pay"], "\"Acme Pay\" is not a catalog's id"), (["Acme Pay"], "; write acme-pay.\n"),
            (["a\u{1B}[2J\u{202E}"], "\"a\\u{1B}[2J\\u{202E}\""), ([""], "\"\" is not a catalog's id"),
            (["acme", "--type", "String"], "; write StringAPI.\n"), (["acme", "--name", ""], "must not be empty"),
        ] {
            let result = try Command.run(["spec", "new"] + arguments + ["--output", folder.url.path])
            #expect(result.status == 64, "\(arguments)")
            #expect(result.talk.contains(words), "\(result.talk)")
            #expect(isHarmless(result.talk))
            #expect(result.output.isEmpty)
        }
        #expect(try names.isEmpty)
    }
}
