import Foundation
import Testing

@Suite("Hostile input")
struct HostileInputTests {
    /// Explains every error of a spec at once: the codes are numbers from 1, so a list names them all.
    private func outputs(of texts: [String]) throws -> (
        text: Command.Result, json: Command.Result, markdown: Command.Result
    ) {
        let folder = try TemporaryFolder()
        let path = try folder.write(try spec(ofSummaries: texts), to: "hostile.json").path
        let base = ["list", "--vendor", "hostile", "--spec", path, "--format"]
        let markdown = folder.url.appendingPathComponent("docs").path
        #expect(try Command.run("spec", "docs", path, "--output", markdown).status == 0)
        let page = try Data(contentsOf: URL(fileURLWithPath: markdown + "/hostile.md"))
        return (
            try Command.run(base + ["text"]),
            try Command.run(base + ["json"]),
            Command.Result(status: 0, output: page, errors: Data())
        )
    }

    private static let texts = [
        "\u{1B}[1A\u{1B}[2Kall good", "\u{7}\u{0}\u{9B}31m", "a\nb\r\nc\u{2028}d", "\u{202E}gnp.exe", "\t\u{7F}\u{85}",
        "| `code` | <b>x</b>", "cafe\u{301}", "👨‍👩‍👧‍👦", "\\u{1B}",
    ]

    @Test("texts of a spec are harmless in every format, and byte for byte the same in JSON")
    func forms() throws {
        try expectHarmless(Self.texts)
    }

    @Test("the shared hostile strings come out harmless (needs ../shared)", .enabled(if: SharedCases.arePresent))
    func sharedForms() throws {
        let cases = try SharedCases.hostileTexts()
        #expect(cases.count >= 113)
        try expectHarmless(cases.map(\.text))
    }

    private func expectHarmless(_ texts: [String]) throws {
        let (text, json, markdown) = try outputs(of: texts)
        for result in [text, json, markdown] {
            #expect(result.status == 0)
            #expect(isHarmless(result.text))
        }
        let summaries = try #require(json.objects).map { Array(($0["summary"] as? String ?? "").utf8) }
        #expect(summaries == texts.map { Array($0.utf8) })
        #expect(text.text.split(separator: "\n").count == texts.count + 1)
    }

    @Test("the page of an error with such texts is harmless too", arguments: texts.indices)
    func pages(place: Int) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(try spec(ofSummaries: Self.texts), to: "hostile.json").path
        for format in ["text", "json", "markdown"] {
            let words = ["explain", "hostile", String(place + 1), "--spec", path, "--format", format]
            let result = try Command.run(words, environment: ["COLUMNS": "80"])
            #expect(result.status == 0)
            #expect(isHarmless(result.text))
        }
    }

    @Test("arguments, file names and bodies are escaped for a terminal")
    func echoes() throws {
        let evil = "\u{1B}[2J\u{9B}31m\u{202E}"
        let body =
            #"{"success":false,"error":{"code":"\#u{1B}\#u{9B}","message":"\u001b]0;x\u0007"},"trace_id":"\u202e"}"#
        let runs = [
            try Command.run("explain", evil), try Command.run("explain", evil, "1"), try Command.run("decode", evil),
            try Command.run("--\(evil)"), try Command.run("list", "--kind", evil),
            try Command.run("spec", "check", evil), try Command.run("decode", "--status", "500", input: body),
            try Command.run("decode", "--status", "500", "--format", "markdown", input: body),
        ]
        for result in runs {
            #expect(isHarmless(result.text))
            #expect(isHarmless(result.talk))
        }
        #expect(runs[0].talk.contains("\\u{1B}[2J"))
    }
}
