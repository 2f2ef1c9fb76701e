import Foundation
import Testing

@Suite("The schema of the JSON output")
struct OutputSchemaTests {
    private func expect(_ part: String, of words: [String], input: String = "") throws {
        let result = try Command.run(words + ["--format", "json"], input: Data(input.utf8))
        #expect([0, 1].contains(result.status))
        #expect(try OutputSchema().faults(in: result.output, as: part) == [])
    }

    @Test("entries match it, from every command")
    func entries() throws {
        try expect("entries", of: ["list"])
        try expect("entries", of: ["list", "--vendor", "acme", "--spec", Golden.spec])
    }

    @Test("explanations of codes and of rules match it")
    func explanations() throws {
        for words in [["429"], ["522"], ["linq", "1007"], ["nothing"], ["1007", "duplicate-code"]] {
            try expect("explanations", of: ["explain"] + words)
        }
    }

    @Test("rules match it")
    func rules() throws {
        for ids in [[], ["stale-plan", "json-wide-encoding"], ["no-such-rule"]] {
            try expect("rules", of: ["spec", "rules"] + ids)
        }
    }

    @Test("the report of an import matches it")
    func imports() throws {
        let source = #"[{"code": 1007, "message": "Too fast", "status": 400}, {"code": "A\u001bB", "message": "b"}]"#
        try expect("import", of: ["spec", "import", "-", "--into", Golden.spec, "--dry-run"], input: source)
    }

    @Test("search results match it, and with an option that facts cannot satisfy they are entries")
    func findings() throws {
        for words in ["rate limit", "credits", "support api key", "nothing-of-the-kind"] {
            try expect("findings", of: ["search", words, "--limit", "0"])
        }
        try expect("findings", of: ["search", "parcel stamp", "--limit", "0", "--spec", Golden.spec])
        try expect("entries", of: ["search", "rate limit", "--limit", "0", "--http", "429"])
    }

    @Test("catalogs match it")
    func catalogs() throws {
        try expect("catalogs", of: ["vendors"])
        try expect("catalogs", of: ["vendors", "acme", "--spec", Golden.spec])
    }

    @Test(
        "failures match it, and so does their absence",
        arguments: [
            "HTTP/1.1 200 OK\n\n{}", "HTTP/1.1 503 X\nRetry-After: 7\n\n<html>",
            "HTTP/1.1 520 X\nServer: cloudflare\n\n",
            #"{"success":false,"error":{"status":429,"code":1007,"retry_after":30},"trace_id":"t"}"#,
            #"{"success":false,"error":{"code":"\u001b\u0000","message":7}}"#, "nothing",
        ]
    )
    func failures(input: String) throws {
        try expect("failures", of: ["decode"], input: input)
    }

    @Test("violations are found")
    func faults() throws {
        let schema = try OutputSchema()
        #expect(!schema.faults(in: Data(#"[{"catalog":"linq"}]"#.utf8), as: "entries").isEmpty)
        #expect(!schema.faults(in: Data(#"{"catalog":"linq"}"#.utf8), as: "entries").isEmpty)
        let entry = #"[{"catalog":"a","code":1,"http":[],"summary":"s","inferred":[],"source":"s","kind":"odd"}]"#
        #expect(schema.faults(in: Data(entry.utf8), as: "entries").count == 1)
        let more = entry.replacingOccurrences(of: #""kind":"odd""#, with: #""more":true"#)
        #expect(schema.faults(in: Data(more.utf8), as: "entries") == ["entries[]: more is not in the schema"])
    }
}
