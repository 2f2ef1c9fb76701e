import Foundation
import Testing

@Suite("errata spec")
struct SpecCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func modified(_ path: String) throws -> Date? {
        try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
    }

    @Test("a spec without errors leaves standard output empty")
    func checkClean() throws {
        let result = try Command.run("spec", "check", Golden.spec)
        #expect(result.status == 0)
        #expect(result.output.isEmpty)
        #expect(result.talk.contains("6 codes, 3 statuses, no errors"))
    }

    @Test("every error is a line with its location, and the exit status is 65")
    func checkErrors() throws {
        let text = try String(contentsOfFile: Golden.spec, encoding: .utf8)
            .replacingOccurrences(of: "\"code\": 102", with: "\"code\": 101")
            .replacingOccurrences(of: "\"endUser\"", with: "\"somebody\"")
        let path = try folder.write(text, to: "bad.json")
        let result = try Command.run("spec", "check", path, Golden.spec)
        #expect(result.status == 65)
        let lines = result.text.split(separator: "\n")
        #expect(lines.count >= 2)
        for line in lines {
            let place = line.dropFirst(path.count)
            #expect(place.wholeMatch(of: #/:\d+:\d+: (error|warning): .+ \[[a-z0-9-]+\]/#) != nil)
        }
        #expect(result.talk.contains("acme.json"))
    }

    @Test("the line about a spec counts the codes of which something is not stated, by themselves and their categories")
    func checkGaps() throws {
        let text = """
            {
              "catalog": {"id": "gaps", "vendor": "gaps", "name": "Gaps", "type": "Gaps", "summary": "An API."},
              "sources": [{"id": "docs", "title": "The documents", "retrieved": "2026-01-31"}],
              "envelopes": [{"id": "response", "code": "/code", "source": "docs"}],
              "categories": [{"id": "a", "title": "A", "kind": "internal", "actor": "vendor", "source": "docs"}],
              "errors": [
                {"code": 1, "name": "one", "category": "a", "summary": "It failed.", "source": "docs"},
                {"code": 2, "name": "two", "summary": "It failed.", "source": "docs", "examples": [{"code": 1}]},
                {"code": 3, "name": "three", "kind": "internal", "summary": "It failed.", "source": "docs"}
              ]
            }
            """
        let path = try folder.write(text, to: "gaps.json")
        #expect(try Command.run("spec", "format", path).status == 0)
        let result = try Command.run("spec", "check", path)
        #expect(result.status == 0)
        #expect(
            result.talk
                == "\(path): 3 codes, 0 statuses, no errors; 1 code has no kind, 3 no resolution, 2 no actor\n"
        )
        let line = #/.+gaps\.json:\d+:\d+: warning: this example, .+ is recognized as "gaps/1" \[example-of-other\]\n/#
        #expect(result.text.wholeMatch(of: line) != nil, "\(result.text)")
    }

    @Test("a noncanonical form is an error that names the command to correct it; formatting corrects it, once")
    func format() throws {
        let text = try String(contentsOfFile: Golden.spec, encoding: .utf8)
        let path = try folder.write(text.replacingOccurrences(of: "\n  ", with: "\n   "), to: "acme.json")
        let check = try Command.run("spec", "check", path)
        #expect(check.status == 65)
        #expect(check.text.contains("errata spec format"))
        #expect(try Command.run("spec", "format", path).status == 0)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
        let before = try modified(path)
        #expect(try Command.run("spec", "format", path).talk.isEmpty)
        #expect(try modified(path) == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["acme.json"])
    }

    @Test("standard input is formatted to standard output")
    func formatFilter() throws {
        let text = try String(contentsOfFile: Golden.spec, encoding: .utf8)
        #expect(try Command.run("spec", "format", "-", input: text + "\n\n").text == text)
    }

    @Test("a spec with errors is not formatted")
    func formatErrors() throws {
        let path = try folder.write("{\"catalog\": 1}", to: "bad.json")
        let result = try Command.run("spec", "format", path)
        #expect(result.status == 65)
        #expect(result.talk.contains("bad.json:1:"))
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "{\"catalog\": 1}")
    }

    @Test("formatting preserves the permissions of a file")
    func rights() throws {
        let path = try folder.write(try String(contentsOfFile: Golden.spec, encoding: .utf8) + "\n", to: "acme.json")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
        #expect(try Command.run("spec", "format", path).status == 0)
        let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
        #expect(rights?.intValue == 0o640)
    }

    @Test("Swift is generated into a folder, which is created where needed, and written only when it changes")
    func generate() throws {
        let output = folder.url.appendingPathComponent("a/b").path
        #expect(try Command.run("spec", "generate", Golden.spec, "--output", output).status == 0)
        let source = try String(contentsOfFile: output + "/acme.swift", encoding: .utf8)
        #expect(source.contains("public enum AcmeV1"))
        #expect(source.contains("import ErrataRuntime"))
        let before = try modified(output + "/acme.swift")
        #expect(try Command.run("spec", "generate", Golden.spec, "--output", output).talk.isEmpty)
        #expect(try modified(output + "/acme.swift") == before)
    }

    @Test("a folder below a dangling link cannot be created, and a message says so")
    func danglingFolder() throws {
        let link = folder.url.appendingPathComponent("link").path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "nowhere")
        let result = try Command.run("spec", "docs", "--output", link + "/docs")
        #expect(result.status == 74)
        #expect(result.talk == "errata: \(link)/docs cannot be created: the file does not exist.\n")
    }

    @Test("where writing fails, the file keeps its bytes and nothing is left beside it")
    func failedWriting() throws {
        let place = try TemporaryFolder()
        let bytes = try String(contentsOfFile: Golden.spec, encoding: .utf8) + "\n"
        let path = try place.write(bytes, to: "acme.json")
        // No file may grow beyond 512 bytes; the signal of that would end the command before it could say so.
        let result = try Command.run(
            ["-c", "trap '' XFSZ; ulimit -f 1; exec \"$0\" spec format \"$1\"", Command.path.path, path],
            with: URL(fileURLWithPath: "/bin/sh")
        )
        #expect(result.status == 74)
        #expect(result.talk.contains("acme.json cannot be written"))
        #expect(try String(contentsOfFile: path, encoding: .utf8) == bytes)
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.url.path) == ["acme.json"])
    }

    @Test("the reference has a page for each catalog and an index that leads to them")
    func docs() throws {
        let output = folder.url.appendingPathComponent("docs").path
        #expect(try Command.run("spec", "docs", "--output", output).status == 0)
        let files = try FileManager.default.contentsOfDirectory(atPath: output)
        #expect(Set(files).isSuperset(of: ["README.md", "http.md", "linq.md", "linkup-v1.md", "linkup-v2.md"]))
        let index = try String(contentsOfFile: output + "/README.md", encoding: .utf8)
        for file in files where file != "README.md" { #expect(index.contains("](\(file))")) }
        #expect(try Command.run("spec", "docs", "--output", output).talk.isEmpty)
    }

    @Test("the messages for an app's users are written as a String Catalog, which keeps existing translations")
    func strings() throws {
        let output = folder.url.appendingPathComponent("strings").path
        let arguments = ["spec", "docs", "--format", "xcstrings", "--output", output]
        #expect(try Command.run(arguments).status == 0)
        let path = output + "/Errata.xcstrings"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        for key in ["errata.kind.rateLimited", "errata.unanswered.offline", "errata.code.we-link/WRONG_PASSWORD"] {
            #expect(text.contains("\"\(key)\": {"))
        }
        let translated = text.replacing(
            #""localizations": {"#,
            with: #""localizations": {"fr": {"stringUnit": {"state": "translated", "value": "Oui"}},"#
        )
        try Data(translated.utf8).write(to: URL(fileURLWithPath: path))
        #expect(try Command.run(arguments).status == 0)
        #expect(try String(contentsOfFile: path, encoding: .utf8).contains("\"value\": \"Oui\""))
        #expect(try Command.run(arguments).talk.isEmpty)
    }

    @Test("an existing file that is not a String Catalog is not overwritten")
    func foreignStrings() throws {
        let output = folder.url.appendingPathComponent("foreign").path
        try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
        let path = output + "/Errata.xcstrings"
        for (text, complaint) in [("{\n]", "line 2, column 1: "), ("[]", "not a String Catalog")] {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
            let result = try Command.run("spec", "docs", "--format", "xcstrings", "--output", output)
            #expect(result.status == 65 && result.talk.contains(complaint), "\(result.talk)")
            #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
        }
    }

    @Test("a folder that cannot be created is reported, and does not crash")
    func unwritable() throws {
        let file = try folder.write("", to: "file")
        let result = try Command.run("spec", "docs", "--output", file + "/x")
        #expect([66, 74].contains(result.status))
        #expect(result.talk.hasPrefix("errata: "))
    }
}
