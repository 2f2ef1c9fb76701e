import Foundation
import Testing

@Suite("Specs that are added")
struct AddedSpecTests {
    private func run(_ words: String..., specs: String) throws -> Command.Result {
        try Command.run(words, environment: ["ERRATA_SPECS": specs])
    }

    @Test("ERRATA_SPECS adds files and folders to every lookup")
    func searchPath() throws {
        let folder = try TemporaryFolder()
        let acme = try Data(contentsOf: URL(fileURLWithPath: Golden.spec))
        _ = try folder.write(acme, to: "acme.json")
        _ = try folder.write("no spec", to: "notes.txt")
        for specs in [Golden.spec, folder.url.path, "::\(folder.url.path)/:"] {
            for words in [["explain", "acme", "101"], ["list", "--vendor", "acme"], ["vendors", "acme"]] {
                let result = try Command.run(words, environment: ["ERRATA_SPECS": specs])
                #expect(result.status == 0)
                #expect(result.talk.isEmpty)
                #expect(result.text.contains("acme-v1"))
            }
        }
    }

    @Test("an added catalog replaces the one with its id, and --spec takes precedence over ERRATA_SPECS")
    func places() throws {
        let folder = try TemporaryFolder()
        let acme = try String(contentsOfFile: Golden.spec, encoding: .utf8)
        let linq = try folder.write(acme.replacingOccurrences(of: "\"acme-v1\"", with: "\"linq\""), to: "linq.json")
        let result = try run("explain", "linq", "101", specs: linq)
        #expect(result.text.hasPrefix("linq/101"))
        #expect(try run("explain", "linq", "1007", specs: linq).status == 1)
        let other = try folder.write(acme.replacingOccurrences(of: "Acme Parcels", with: "Apex"), to: "other.json")
        #expect(try run("explain", "acme", "101", "--spec", other, specs: Golden.spec).text.contains("Apex"))
    }

    @Test("an unusable file in ERRATA_SPECS is skipped with a message, and the others are used")
    func passedOver() throws {
        let folder = try TemporaryFolder()
        let bad = try folder.write("{", to: "bad.json")
        let missing = folder.url.appendingPathComponent("none.json").path
        let result = try run("explain", "acme", "101", specs: "\(missing):\(bad):\(Golden.spec)")
        #expect(result.status == 0)
        #expect(result.text.hasPrefix("acme-v1/101"))
        #expect(result.talk.contains("\(missing) cannot be read: the file does not exist"))
        #expect(result.talk.contains("\(bad) is ignored"))
        let evil = try run("explain", "linq", "1007", specs: "\u{1B}[2J\u{202E}")
        #expect(evil.status == 0)
        #expect(isHarmless(evil.talk))
    }

    #if os(Linux)
    @Test("a file whose name is not UTF-8 is opened unchanged")
    func rawNames() throws {
        let folder = try TemporaryFolder()
        let script = """
            cp "$2" "$(printf '%s/x\\377.json' "$3")"
            "$1" explain acme 101 --spec "$(printf '%s/x\\377.json' "$3")" || exit
            "$1" explain acme 101 "$(printf -- '--spec=%s/x\\377.json' "$3")" || exit
            "$1" explain acme 101 --spec "$(printf '%s/\\377\\033[2J' "$3")"
            ERRATA_SPECS=$3 "$1" explain "$(printf '\\377')"
            """
        let result = try Command.run(
            ["-c", script, "sh", Command.path.path, Golden.spec, folder.url.path],
            with: URL(fileURLWithPath: "/bin/sh"),
            environment: ["PATH": "/usr/bin:/bin"]
        )
        #expect(result.status == 1)
        #expect(result.text.components(separatedBy: "acme-v1/101").count == 3)
        #expect(isHarmless(result.talk))
        #expect(String(data: result.errors, encoding: .utf8) != nil)
    }
    #endif
}
