import Foundation
import Testing

@Suite("JSON of entries")
struct EntryJSONTests {
    private func object(_ code: String) throws -> [String: Any] {
        let result = try Command.run("explain", "acme", code, "--spec", Golden.spec, "--format", "json")
        #expect(result.status == 0)
        return try #require(result.objects?.first)
    }

    @Test("an entry has its own keys and no others")
    func keys() throws {
        let entry = try object("101")
        #expect(
            Set(entry.keys) == [
                "catalog", "code", "name", "category", "http", "kind", "message", "summary", "resolution", "actor",
                "retry", "inherited", "effect", "limits", "notes", "examples", "inferred", "source",
            ]
        )
        #expect(entry["catalog"] as? String == "acme-v1")
        #expect(entry["code"] as? Int == 101)
        #expect(entry["category"] as? String == "sender")
        #expect(entry["inherited"] as? [String: String] == ["retry": "category"])
        #expect(entry["http"] as? [Int] == [400, 422])
        #expect(entry["inferred"] as? [String] == ["kind", "message"])
        #expect((entry["examples"] as? [[String: Any]])?.first?["trace"] as? String == "t-1")
        let limits = try #require(entry["limits"] as? [[String: Any]])
        #expect(limits.first?["minimum"] as? Int == 2)
        #expect(limits.last?["minimum"] == nil)
    }

    @Test("the keys are in the order of the schema")
    func order() throws {
        let result = try Command.run("explain", "acme", "102", "--spec", Golden.spec, "--format", "json")
        let keys = result.text.split(separator: "\n").compactMap { line -> Substring? in
            guard line.hasPrefix("    \"") else { return nil }
            return line.dropFirst(5).prefix { $0 != "\"" }
        }
        #expect(
            keys == [
                "catalog", "code", "name", "formerNames", "aliases", "category", "http", "kind", "message", "variants",
                "summary", "resolution", "actor", "userMessage", "retry", "inherited", "keywords",
                "inferred", "source",
            ]
        )
    }

    @Test("the hint is the entry's own, else its category's, with the category's inferred parts")
    func retry() throws {
        let own = try #require(try object("203")["retry"] as? [String: Any])
        #expect(own["verdict"] as? String == "conditional")
        #expect(own["initialSeconds"] as? Double == 2.5)
        #expect(own["condition"] as? String == "Only if the parcel came back.")
        let depot = try object("201")
        let inherited = try #require(depot["retry"] as? [String: Any])
        #expect(inherited["verdict"] as? String == "afterDelay")
        #expect(inherited["maximumSeconds"] as? Int == 300)
        #expect(depot["inferred"] as? [String] == ["retry.maximumSeconds"])
        #expect((try object("202")["retry"] as? [String: Any])?["until"] as? String == "windowReset")
    }

    @Test("a retired code names its successor")
    func deprecated() throws {
        let deprecated = try #require(try object("103")["deprecated"] as? [String: Any])
        #expect(deprecated["summary"] as? String == "Stamps no longer expire.")
        #expect(deprecated["successor"] as? Int == 102)
    }

    @Test("a status is an entry whose code is the status; below 400 it has no kind")
    func statuses() throws {
        let row = try object("503")
        #expect(row["code"] as? Int == 503)
        #expect(row["name"] == nil)
        #expect(row["http"] as? [Int] == [503])
        #expect(row["kind"] as? String == "unavailable")
        #expect(try object("522")["origin"] as? String == "edge")
        let accepted = try object("200")
        #expect(accepted["kind"] == nil)
        #expect(accepted["inferred"] as? [String] == [])
    }

    @Test("what is not found is an empty array")
    func nothing() throws {
        let result = try Command.run("explain", "linq", "3999", "--format", "json")
        #expect(result.status == 1)
        #expect(result.text == "[]\n")
    }
}
