import Foundation
import Testing

@Suite("errata vendors")
struct VendorsTests {
    @Test("the page of a catalog is the one on file")
    func page() throws {
        let result = try Command.run("vendors", "acme", "--spec", Golden.spec)
        try Golden.expect(result.output, "vendors.txt")
    }

    @Test("as JSON a catalog has all of its policies, envelopes, categories, statuses, sources and its coverage")
    func json() throws {
        let result = try Command.run("vendors", "acme", "--spec", Golden.spec, "--format", "json")
        let catalog = try #require(result.objects?.first)
        #expect(
            Set(catalog.keys) == [
                "catalog", "vendor", "name", "type", "version", "summary", "documentation", "idempotencyHeader",
                "support",
                "notes", "inferred", "rateLimits", "credits", "authentication", "envelopes", "categories", "statuses",
                "coverage", "sources",
            ]
        )
        #expect((catalog["credits"] as? [String: Any])?["exceptStatuses"] as? [Int] == [500, 503])
        #expect((catalog["categories"] as? [[String: Any]])?.first?["range"] as? [Int] == [100, 199])
        #expect((catalog["coverage"] as? [String: Int])?["withStatus"] == 5)
        let envelope = try #require((catalog["envelopes"] as? [[String: Any]])?.first)
        #expect((envelope["discriminator"] as? [String: Any])?["equals"] as? Bool == false)
        #expect((envelope["fields"] as? [String: String])?["creditsConsumed"] == "/credits")
    }

    @Test("all catalogs are shown, and the spec of a file takes the place of the one with its id")
    func all() throws {
        let ids = try Command.run("vendors", "--format", "json").objects?.compactMap { $0["catalog"] as? String }
        #expect(ids == ["linkup-v1", "linkup-v2", "linked-api", "linq", "we-link", "http"])
        let folder = try TemporaryFolder()
        let text = try String(contentsOfFile: Golden.spec, encoding: .utf8)
        let path = try folder.write(text.replacingOccurrences(of: "\"acme-v1\"", with: "\"linq\""), to: "linq.json")
        let replaced = try Command.run("vendors", "linq", "--spec", path, "--format", "json").objects
        #expect(replaced?.map { $0["name"] as? String } == ["Acme Parcels"])
    }
}
