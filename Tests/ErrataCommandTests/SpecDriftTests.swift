import Foundation
import Testing

@Suite("spec drift")
struct SpecDriftTests {
    private static let known =
        #"{"status":422,"body":{"ok":false,"error":{"code":101,"message":"The street of the address is missing"}}}"#
    private static func new(_ text: String) -> String {
        #"{"time":"2026-03-24T12:00:00Z","status":409,"body":{"ok":false,"error":{"code":150,"message":"\#(text)"}}}"#
    }
    private static let log =
        [
            known, new("Parcel 17 is sealed"), new("Parcel 9 is sealed"), #"{"status":500}"#,
        ].joined(separator: "\n") + "\n"

    @Test("new codes are shown with their messages and a stub, and end in status 1")
    func page() throws {
        let result = try Command.run("spec", "drift", Golden.spec, input: Self.log)
        #expect(result.status == 1 && result.talk.isEmpty)
        #expect(result.text.hasPrefix("Acme Parcels: 3 failures in 4 lines. The logs and the table differ.\n"))
        #expect(result.text.contains("New code      150 2 times, HTTP 409, 2026-03-24T12:00:00Z, first in"))
        #expect(result.text.contains("Parcel {number} is sealed (2)"))
        #expect(result.text.contains(#"Stub          {"code":150,"category":"sender","http":[409],"#))
        #expect(result.text.contains("never seen; 3 failures do not show that they are gone"))
        let markdown = try Command.run("spec", "drift", Golden.spec, "--format", "markdown", input: Self.log)
        #expect(markdown.text.contains("| `150` | 2 times, HTTP 409"))
    }

    @Test("JSON matches its schema, and --stubs writes the same to a file")
    func json() throws {
        let folder = try TemporaryFolder()
        let stubs = folder.url.appendingPathComponent("stubs.json").path
        let words = ["spec", "drift", Golden.spec, "-", "--format", "json", "--stubs", stubs]
        let result = try Command.run(words, input: Data(Self.log.utf8))
        #expect(result.status == 1)
        #expect(try OutputSchema().faults(in: result.output, as: "drift") == [])
        #expect(try folder.read("stubs.json") == result.output)
    }

    @Test("logs that are as documented end in status 0")
    func same() throws {
        let result = try Command.run("spec", "drift", Golden.spec, input: Self.known + "\n")
        #expect(result.status == 0)
        #expect(result.text.contains("1 failure in 1 line. What was seen is as documented."))
        let generic = try Command.run("spec", "drift", Golden.spec, input: #"{"status":500}"# + "\n")
        #expect(generic.status == 0)
        #expect(
            generic.text.replacing("\n ", with: "").contains("known to be of this API, so the table was not tested.")
        )
    }

    @Test("several logs are read, each line has its place in its own log, and a missing one is an error")
    func files() throws {
        let folder = try TemporaryFolder()
        let first = try folder.write(Self.known + "\n", to: "a.log")
        let second = try folder.write("nothing\n" + Self.new("Sealed") + "\n", to: "b.log")
        let result = try Command.run("spec", "drift", Golden.spec, first, second)
        #expect(result.status == 1 && result.text.replacing("\n", with: " ").contains("b.log:2"))
        let missing = try Command.run("spec", "drift", Golden.spec, first, folder.url.path + "/c.log", second)
        #expect(missing.status == 66 && missing.text.contains("New code"))
    }

    @Test("--since and --until choose the errors")
    func times() throws {
        let words = ["spec", "drift", Golden.spec, "--since", "2026-03-25"]
        let result = try Command.run(words, input: Data(Self.log.utf8))
        #expect(result.status == 0)
        #expect(result.text.contains("- 2 before --since") && result.text.contains("- 2 without a time"))
    }

    @Test("what cannot be compared is said, and nothing is written")
    func refusals() throws {
        let silent = try Command.run("spec", "drift", Golden.spec, input: "hello\n")
        #expect(silent.status == 65 && silent.output.isEmpty)
        #expect(silent.talk == "errata: The logs have no line that tells a status or an answer to compare with.\n")
        #expect(try Command.run("spec", "drift", "-", "-").status == 64)
        #expect(try Command.run("spec", "drift", "/no/such/spec.json", input: Self.log).status == 66)
        let folder = try TemporaryFolder()
        let bad = try folder.write("{}", to: "bad.json")
        #expect(try Command.run("spec", "drift", bad, input: Self.log).status == 65)
    }

    @Test("nothing in a log controls the terminal")
    func hostile() throws {
        let log = Self.new("\\u001b[2J\\u202e \\u009b") + "\n"
        for format in ["text", "markdown", "json"] {
            let result = try Command.run("spec", "drift", Golden.spec, "--format", format, input: log)
            #expect(result.status == 1)
            #expect(!result.text.unicodeScalars.contains { [0x1B, 0x9B, 0x202E].contains($0.value) })
        }
    }
}
