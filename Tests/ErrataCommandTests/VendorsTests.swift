import Foundation
import Testing

@Suite("errata vendors")
struct VendorsTests {
    @Test("the page of a catalog matches its golden file")
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

    @Test("all catalogs are shown, and a spec file replaces the catalog with its id")
    func all() throws {
        let ids = try Command.run("vendors", "--format", "json").objects?.compactMap { $0["catalog"] as? String }
        #expect(ids == ["linkup-v1", "linkup-v2", "linked-api", "linq", "we-link", "http"])
        let folder = try TemporaryFolder()
        let text = try String(contentsOfFile: Golden.spec, encoding: .utf8)
        let path = try folder.write(text.replacingOccurrences(of: "\"acme-v1\"", with: "\"linq\""), to: "linq.json")
        let replaced = try Command.run("vendors", "linq", "--spec", path, "--format", "json").objects
        #expect(replaced?.map { $0["name"] as? String } == ["Acme Parcels"])
    }

    @Test(
        "every vendor has its limits, credit policy, envelopes, sources and coverage, or a note that they are undocumented"
    )
    func policies() throws {
        for vendor in ["linkup-v1", "linkup-v2", "linked-api", "linq", "we-link"] {
            let page = try Command.run("vendors", vendor).text
            for label in ["Rate limit", "Credits", "Envelope", "Source", "Coverage"] {
                #expect(page.contains("\n\(label)  "), "\(vendor): \(label)")
            }
        }
        #expect(
            try Command.run("vendors", "linq").text.contains(
                "Credits       whether errors cost any is not documented\n"
            )
        )
    }

    @Test("the coverage agrees with the entries", arguments: ["linkup-v2", "linked-api", "linq", "we-link"])
    func coverage(vendor: String) throws {
        let entries = try #require(try Command.run("list", "--vendor", vendor, "--format", "json").objects)
        let catalog = try #require(try Command.run("vendors", vendor, "--format", "json").objects?.first)
        let coverage = try #require(catalog["coverage"] as? [String: Int])
        #expect(coverage["codes"] == entries.count)
        #expect(coverage["withMessage"] == entries.count { $0["message"] != nil })
        #expect(coverage["withExample"] == entries.count { $0["examples"] != nil })
        let isInferred = { (entry: [String: Any], field: String) in
            (entry["inferred"] as? [String])?.contains(field) == true
        }
        #expect(
            coverage["withStatus"]
                == entries.count { ($0["http"] as? [Int])?.isEmpty == false && !isInferred($0, "http") }
        )
        #expect(
            coverage["withDocumentedRetry"]
                == entries.count { $0["retry"] != nil && !isInferred($0, "retry") && !isInferred($0, "retry.verdict") }
        )
    }
}
