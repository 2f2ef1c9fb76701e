import Foundation
import Testing

@Suite("errata spec check: formats")
struct SpecCheckTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// Writes a spec with an unknown key behind a tab, a wide character and an escape sequence.
    private func bad() throws -> String {
        let text = try spec().replacingOccurrences(of: "\n  \"sources\"", with: "\n\t\"日本\u{1B}[31m\": 1, \"sources\"")
        return try folder.write(text, to: "bad.json")
    }

    private func check(_ format: String, _ path: String = "bad.json") throws -> Command.Result {
        try Command.run(["spec", "check", path, "--format", format], in: folder.url)
    }

    @Test("text that does not go to a terminal is one line each, whatever the environment asks for")
    func text() throws {
        _ = try bad()
        let plain = try check("text")
        let forced = try Command.run(
            ["spec", "check", "bad.json"],
            environment: ["CLICOLOR_FORCE": "1"],
            in: folder.url
        )
        #expect(plain.status == 65)
        #expect(plain.output == forced.output)
        #expect(
            plain.text.wholeMatch(of: #/bad\.json:9:9: error: .+ \[json-control-character\]\n/#) != nil,
            "\(plain.text)"
        )
    }

    @Test("each format tells the diagnostics and exits with 65, or has nothing to tell and exits with 0")
    func formats() throws {
        _ = try bad()
        _ = try folder.write(try spec(), to: "good.json")
        for (format, sign, empty) in [
            ("json", #""rule": "json-control-character""#, "[]\n"), ("markdown", "| `bad.json:9:9` | error |", ""),
            ("annotations", "::error file=bad.json,line=9,col=5,title=json-control-character::", ""),
            ("code-quality", #""check_name": "json-control-character""#, "[]\n"),
        ] {
            let result = try check(format)
            #expect(result.status == 65)
            #expect(result.text.contains(sign), "\(result.text)")
            #expect(isHarmless(result.text))
            let good = try check(format, "good.json")
            #expect(good.status == 0)
            #expect(good.text == empty)
        }
    }

    @Test("a SARIF log has the result, its rule and its place in characters")
    func sarif() throws {
        _ = try bad()
        let log = try JSONSerialization.jsonObject(with: try check("sarif").output) as? [String: Any]
        let run = try #require((log?["runs"] as? [[String: Any]])?.first)
        #expect((run["automationDetails"] as? [String: String]) == ["id": "errata/spec-check/"])
        let result = try #require((run["results"] as? [[String: Any]])?.first)
        #expect(result["ruleId"] as? String == "json-control-character")
        let location = (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
        #expect(location?["region"] as? [String: Int] == ["startLine": 9, "startColumn": 5])
        #expect(location?["artifactLocation"] as? [String: String] == ["uri": "bad.json"])
    }

    @Test("JSON matches its schema, of a catalog that is gone as well")
    func json() throws {
        _ = try bad()
        let schema = try OutputSchema()
        #expect(schema.faults(in: try check("json").output, as: "diagnostics") == [])
        let (old, new) = (try folder.write(try spec(), to: "a.json"), try folder.write(try spec("b"), to: "b.json"))
        let gone = try Command.run("spec", "check", new, "--baseline", old, "--format", "json")
        #expect(schema.faults(in: gone.output, as: "diagnostics") == [])
        #expect(gone.objects?.first?["rule"] as? String == "deleted-catalog")
        #expect(gone.objects?.first?["line"] == nil)
    }

    @Test("standard input has no file in SARIF and annotations")
    func standardInput() throws {
        let words = ["spec", "check", "-", "--format"]
        let annotations = try Command.run(words + ["annotations"], input: Data("{,}".utf8))
        #expect(annotations.text.hasPrefix("::error title=json-"))
        #expect(annotations.text.contains("::-:1:2: "))
        #expect(!(try Command.run(words + ["sarif"], input: Data("{,}".utf8)).text.contains("physicalLocation")))
    }

    #if os(Linux)
    @Test("a terminal shows the line of the file with a caret, in colors unless NO_COLOR is set")
    func terminal() throws {
        let text = try spec().replacingOccurrences(of: "\n  \"sources\"", with: "\n\t\"日本\u{1B}[31m\": 1, \"sources\"")
        let path = try folder.write(text, to: "bad.json")
        let plain = try Terminal().output(
            of: ["spec", "check", path],
            ["NO_COLOR": "1", "TERM": "xterm", "COLUMNS": "80"],
            status: 65
        )
        let lines = plain.split(separator: "\r\n")
        try #require(lines.count == 3, "\(plain)")
        #expect(lines[0].hasPrefix("\(path):9:9: error: "))
        #expect(lines[1] == #" 9 |     "日本\u{1B}[31m": 1, "sources": ["#)
        #expect(lines[2] == "   |          ^")
        #expect(!plain.contains("\u{1B}"))
        let styled = try Terminal().output(of: ["spec", "check", path], ["TERM": "xterm"], status: 65)
        #expect(styled.contains("\u{1B}[1;31merror:\u{1B}[0m"))
        #expect(!styled.contains("\u{1B}[31m"))
    }
    #endif
}

@Suite("errata spec check --baseline")
struct BaselineCommandTests {
    @Test("what was lost since the baseline is an error in the new file, and exits with 65")
    func lost() throws {
        let folder = try TemporaryFolder()
        _ = try folder.write(try spec(errors: [(7, "soldOut"), (8, "onHold")]), to: "old.json")
        _ = try folder.write(try spec(errors: [(7, "outOfStock")]), to: "new.json")
        let result = try Command.run(["spec", "check", "--baseline", "old.json", "new.json"], in: folder.url)
        #expect(result.status == 65)
        let rules = result.text.matches(of: #/new\.json:\d+:\d+: error: .+ \[([a-z-]+)\]\n/#).map(\.output.1)
        #expect(rules == ["changed-name", "deleted-code"])
        let same = try Command.run(["spec", "check", "--baseline", "old.json", "old.json"], in: folder.url)
        #expect(same.status == 0)
        #expect(same.output.isEmpty)
    }

    @Test("a baseline with errors is a sentence and exits with 65, one that does not exist with 66")
    func refused() throws {
        let folder = try TemporaryFolder()
        _ = try folder.write(try spec(), to: "new.json")
        _ = try folder.write("{", to: "bad.json")
        let bad = try Command.run(["spec", "check", "new.json", "--baseline", "bad.json"], in: folder.url)
        #expect(bad.status == 65)
        #expect(
            bad.talk
                == "errata: bad.json cannot be the baseline, because it has errors; errata spec check says which.\n"
        )
        let absent = try Command.run(["spec", "check", "new.json", "--baseline", "no.json"], in: folder.url)
        #expect(absent.status == 66)
    }

    @Test(
        "a folder in a revision is a baseline, and a catalog that is gone has its path there",
        .enabled(if: GitRepository.isPossible)
    )
    func revision() throws {
        let repository = try GitRepository()
        for id in ["a", "b"] { try repository.write(try spec(id), to: "spec/\(id).json") }
        try repository.commit()
        #expect(try repository.run("spec", "check", "spec", "--baseline", "main:spec").status == 0)
        try FileManager.default.removeItem(at: repository.folder.url.appendingPathComponent("spec/b.json"))
        try repository.write(try spec("a", errors: [(7, "soldOut"), (8, "onHold")]), to: "spec/a.json")
        let result = try repository.run("spec", "check", "spec", "--baseline", "main:spec")
        #expect(result.status == 65)
        #expect(
            result.text == #"""
                main:spec/b.json: error: the catalog "b" of the baseline is in none of the checked specs [deleted-catalog]

                """#
        )
    }
}
