import ErrataAuthoring
import ErrataSpec
import Foundation
import Testing

@Suite("errata spec rules")
struct SpecRulesTests {
    @Test(
        "the page of a rule matches its golden file",
        arguments: ["duplicate-code", "stale-plan", "verdict-stricter"]
    )
    func page(id: String) throws {
        let result = try Command.run("spec", "rules", id)
        #expect(result.status == 0)
        #expect(result.talk.isEmpty)
        try Golden.expect(result.output, "rule-\(id).txt")
    }

    @Test("the section of a rule for a ticket matches its golden file")
    func section() throws {
        try Golden.expect(try Command.run("spec", "rules", "stale-plan", "--format", "markdown").output, "rule.md")
    }

    @Test("as JSON the rule of a change has both versions and what is said about them")
    func change() throws {
        let rule = try #require(
            try Command.run("spec", "rules", "verdict-stricter", "--format", "json").objects?.first
        )
        #expect(Set(rule.keys) == ["rule", "class", "level", "summary", "reason", "old", "new", "changes"])
        #expect(rule["changes"] as? [String] == ["7: retry yes, now never"])
        #expect(rule["old"] as? String == ChangeRule.named("verdict-stricter")?.example.old)
    }

    @Test("without an id every rule is listed with its severity or class, and its summary")
    func list() throws {
        let result = try Command.run(["spec", "rules"], environment: ["COLUMNS": "100"])
        #expect(result.status == 0)
        let starts = result.text.split(separator: "\n").filter { !$0.hasPrefix(" ") }
            .map { $0.split(separator: " ").prefix(2).joined(separator: " ") }
        let changes = ChangeRule.all.map { "\($0.id) \($0.impact.rawValue)" }
        #expect(starts == DiagnosticRule.all.map { "\($0.id) \($0.severity.rawValue)" } + changes)
        let table = try Command.run("spec", "rules", "--format", "markdown").text.split(separator: "\n")
        #expect(table.count == DiagnosticRule.all.count + ChangeRule.all.count + 2)
    }

    @Test("as JSON a rule has everything, and the whole file of each example")
    func json() throws {
        let rules = try #require(try Command.run("spec", "rules", "--format", "json").objects)
        #expect(rules.map { $0["rule"] as? String } == DiagnosticRule.all.map(\.id) + ChangeRule.all.map(\.id))
        let rule = try #require(rules.first { $0["rule"] as? String == "duplicate-code" })
        #expect(Set(rule.keys) == ["rule", "severity", "summary", "reason", "failing", "mended"])
        let failing = try #require(rule["failing"] as? [String: Any])
        #expect(failing["text"] as? String == DiagnosticRule.named("duplicate-code")?.failing?.text)
        #expect((failing["diagnostics"] as? [String])?.count == 1)
        #expect((rule["mended"] as? [String: Any])?["diagnostics"] == nil)
    }

    @Test("a file copied from a page gives the diagnostics on the page")
    func isPastable() throws {
        let folder = try TemporaryFolder()
        let rule = try #require(try Command.run("spec", "rules", "wrong-type", "--format", "json").objects?.first)
        let failing = try #require(rule["failing"] as? [String: Any])
        let path = try folder.write(try #require(failing["text"] as? String), to: "acme.json")
        let said = try #require(failing["diagnostics"] as? [String])
        let result = try Command.run("spec", "check", path)
        #expect(result.status == 65)
        #expect(
            result.text.split(separator: "\n").map { $0.dropFirst(path.count - "acme.json".count) }
                == said[...].map { $0[...] }
        )
    }

    @Test("an id that is none exits with 1 and the nearest one, and the others are shown")
    func unknown() throws {
        let result = try Command.run("spec", "rules", "duplicate-cod", "empty-list", "nothing of the kind")
        #expect(result.status == 1)
        #expect(result.text.hasPrefix("empty-list (error)\n"))
        #expect(
            result.talk == """
                errata: duplicate-cod is not a rule; did you mean duplicate-code?
                errata: nothing of the kind is not a rule; `errata spec rules` lists them.

                """
        )
        for format in ["text", "markdown"] {
            #expect(try Command.run("spec", "rules", "nothing of the kind", "--format", format).output.isEmpty)
        }
    }

    @Test("explain shows the page of a rule, for the id alone and among codes")
    func explain() throws {
        let page = try Command.run("spec", "rules", "duplicate-code")
        let explained = try Command.run("explain", "duplicate-code")
        #expect(explained.status == 0)
        #expect(explained.output == page.output)
        #expect(explained.talk.isEmpty)
        let both = try Command.run("explain", "duplicate-code", "linq", "1007")
        #expect(both.status == 0)
        #expect(both.text.hasPrefix("linq/1007 ") && both.text.hasSuffix("\n\(page.text)"))
        let two = try Command.run("explain", "duplicate-code", "empty-list").text
        #expect(two.hasPrefix("duplicate-code (error)\n") && two.contains("\nempty-list (error)\n"))
    }

    @Test("explain accepts the exact id of a rule, and a code of a catalog takes precedence")
    func codesGoFirst() throws {
        #expect(try Command.run("explain", "Duplicate-Code").status == 1)
        let folder = try TemporaryFolder()
        let text = try #require(DiagnosticRule.named("empty-list")?.mended?.text)
            .replacingOccurrences(of: "\"code\": 7", with: "\"code\": \"duplicate-code\"")
        let path = try folder.write(text, to: "acme.json")
        let result = try Command.run("explain", "duplicate-code", "--spec", path)
        #expect(result.status == 0)
        #expect(result.text.hasPrefix("acme/duplicate-code\n"))
        #expect(!result.text.contains("(error)"))
    }
}
