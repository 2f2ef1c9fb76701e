import Foundation
import Testing

@Suite("Facts that a lower rung tells")
struct LowerRungTests {
    private static let spec = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Fixtures/levels.json").path

    private func entries(_ code: String) throws -> [[String: Any]] {
        let result = try Command.run("explain", "levels", code, "--spec", Self.spec, "--format", "json")
        #expect(result.status == 0)
        return try #require(result.objects)
    }

    private func failure(_ body: String, status: Int? = nil) throws -> [String: Any] {
        let words = ["decode", "--vendor", "levels", "--spec", Self.spec, "--format", "json"]
        let given = status.map { ["--status", "\($0)"] } ?? []
        return try #require(try Command.run(words + given, input: Data(body.utf8)).objects?.first)
    }

    private func page(_ words: String..., input: String = "") throws -> String {
        try Command.run(words + ["--spec", Self.spec], input: Data(input.utf8)).text
    }

    @Test("an entry's JSON has those of its category, and those in which the rows of its statuses agree")
    func entries() throws {
        let declined = try #require(try entries("declined").first)
        #expect(declined["kind"] as? String == "failedPrecondition")
        #expect(declined["inherited"] as? [String: String] == ["kind": "category", "actor": "category"])
        let gone = try #require(try entries("gone").first)
        #expect(gone["resolution"] as? String == "Look elsewhere.")
        #expect(gone["inherited"] as? [String: String] == ["kind": "status", "resolution": "status"])
        let lost = try #require(try entries("lost").first)
        #expect(lost["kind"] == nil)
        #expect(lost["inherited"] == nil)
    }

    @Test("list filters by them")
    func list() throws {
        let result = try Command.run(
            ["list", "--vendor", "levels", "--spec", Self.spec, "--kind", "notFound", "--format", "json"]
        )
        #expect(result.objects?.compactMap { $0["code"] as? String } == ["gone"])
    }

    @Test("the page of an entry says who tells them, and what is not documented")
    func entryPages() throws {
        let gone = try page("explain", "levels", "gone")
        #expect(gone.contains("What to do    Look elsewhere. (by its status, HTTP 404, 410)"))
        let declined = try page("explain", "levels", "declined")
        #expect(declined.contains("What to do    not documented"))
        #expect(declined.contains("Who acts      the app's own user (by its category, inferred)"))
        #expect(declined.contains("Kind          failedPrecondition: something must be done first (by its category)"))
    }

    @Test("in an answer the status tells what the code does not, and HTTP what the vendor's row does not")
    func answers() throws {
        let lost = try #require(try failure(#"{"code":"lost"}"#, status: 404)["entry"] as? [String: Any])
        #expect(lost["kind"] as? String == "notFound")
        #expect((lost["inherited"] as? [String: String])?["kind"] == "status")
        #expect((lost["inherited"] as? [String: String])?["actor"] == "http")
        let other = try #require(try failure(#"{"code":"lost"}"#, status: 401)["entry"] as? [String: Any])
        #expect(other["kind"] as? String == "unauthenticated")
        #expect((other["inherited"] as? [String: String])?["kind"] == "http")
        let row = try #require(try failure(#"{"code":"none"}"#, status: 409)["entry"] as? [String: Any])
        #expect(row["code"] as? Int == 409)
        #expect((row["inherited"] as? [String: String])?["resolution"] == "http")
        #expect((row["inherited"] as? [String: String])?["kind"] == nil)
    }

    @Test("in an answer a variant tells what differs with it")
    func variants() throws {
        let found = try failure(#"{"message":"Slow down a lot"}"#, status: 429)
        let entry = try #require(found["entry"] as? [String: Any])
        #expect(found["code"] is NSNull)
        #expect(found["recognition"] as? String == "code")
        #expect(entry["code"] is NSNull)
        #expect(entry["name"] as? String == "tooFast")
        #expect((entry["when"] as? [String: Any])?["message"] as? String == "Slow down {name}")
        #expect(entry["kind"] as? String == "quotaExhausted")
        #expect((entry["inherited"] as? [String: String])?["kind"] == "variant")
    }

    @Test("an unknown finer code keeps itself, and the coarser one's entry answers")
    func levels() throws {
        let body = #"{"type":"card_error","code":"declined","reason":"new","message":"m"}"#
        let found = try failure(body, status: 402)
        #expect(found["code"] as? String == "new")
        #expect(found["coarserCodes"] as? [String] == ["card_error", "declined"])
        #expect(found["recognition"] as? String == "category")
        let entry = try #require(found["entry"] as? [String: Any])
        #expect(entry["code"] as? String == "declined")
        #expect((entry["inherited"] as? [String: String])?["kind"] == "category")
        let text = try page("decode", "--vendor", "levels", "--status", "402", input: body)
        #expect(text.contains("new is not in the table of Levels, in which declined is\n"))
        #expect(text.contains("Code          card_error > declined > new\n"))
    }

    @Test("codes of one spelling are found together, and each by its permanent id")
    func spelling() throws {
        #expect(try entries("expired").map { $0["within"] as? String } == [nil, "declined"])
        for code in ["declined/expired", "levels/declined/expired"] {
            #expect(try entries(code).compactMap { $0["name"] as? String } == ["expiredDecline"])
        }
        #expect(try page("explain", "levels", "declined/expired").hasPrefix("levels/declined/expired\n"))
        #expect(try entries("tooFast").first?["code"] is NSNull)
    }

    @Test("the facts of an API have its hosts and whether it fails with a success status")
    func catalogs() throws {
        let text = try page("vendors", "levels")
        #expect(text.contains("Hosts         api.levels.example\n"))
        #expect(text.contains("On a 2xx      no error comes with a success status\n"))
        #expect(text.contains("Card errors (card_error); kind: failedPrecondition"))
        let result = try Command.run("vendors", "levels", "--spec", Self.spec, "--format", "json")
        let catalog = try #require(result.objects?.first)
        #expect(catalog["hosts"] as? [String] == ["api.levels.example"])
        #expect(catalog["failsWith2xx"] as? Bool == false)
    }

    @Test("the reference has an anchor of its own for each error")
    func anchors() throws {
        let folder = try TemporaryFolder()
        #expect(try Command.run("spec", "docs", Self.spec, "--output", folder.url.path).status == 0)
        let text = try String(contentsOf: folder.url.appendingPathComponent("levels.md"), encoding: .utf8)
        let anchors = text.matches(of: #/<a id="([^"]+)">/#).map { String($0.output.1) }
        #expect(Set(anchors).count == anchors.count)
        #expect(anchors.contains("code-expired"))
        #expect(anchors.contains("code-declined..expired"))
        #expect(anchors.contains("error-tooFast"))
        let links = text.matches(of: #/\]\(#([^)]+)\)/#).map { String($0.output.1) }
        #expect(Set(links).isSubset(of: anchors))
    }
}
