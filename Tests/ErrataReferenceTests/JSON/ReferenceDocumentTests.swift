import ErrataCatalog
import ErrataCore
import Foundation
import Testing

@testable import ErrataReference

@Suite("Reference as one JSON document")
struct ReferenceDocumentTests {
    private func document(_ site: SiteAddress? = nil) throws -> [String: Any] {
        let text = ReferenceJSON.document(of: Catalogs.all, on: site)
        #expect(text.hasSuffix("}\n") && !text.contains("\u{1B}"))
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test("it has all catalogs by id, each in its own form and with all of its errors in theirs")
    func catalogs() throws {
        let document = try document()
        #expect(document["$schema"] as? String == "errata-reference.schema.json")
        #expect(document["schemaVersion"] as? Int == 1 && document.count == 3)
        let catalogs = try #require(document["catalogs"] as? [[String: Any]])
        #expect(catalogs.map { $0["catalog"] as? String } == Catalogs.all.map(\.id).sorted())
        for object in catalogs {
            let catalog = try #require(Catalogs.all.first { $0.id == object["catalog"] as? String })
            let errors = try #require(object["errors"] as? [[String: Any]])
            let separate = try JSONSerialization.jsonObject(with: Data(ReferenceJSON.text(of: catalog.entries).utf8))
            #expect(NSArray(array: errors) == separate as? NSArray)
            var rest = object
            rest["errors"] = nil
            let alone = try JSONSerialization.jsonObject(with: Data(ReferenceJSON.text(of: [catalog]).utf8))
            #expect(NSArray(object: rest) == alone as? NSArray)
        }
    }

    @Test("with a site each error and each row of a status has its address there")
    func addresses() throws {
        let catalogs = try #require(try document(SiteAddress("https://e.example"))["catalogs"] as? [[String: Any]])
        for object in catalogs {
            let rows = ["errors", "statuses"].flatMap { object[$0] as? [[String: Any]] ?? [] }
            #expect(rows.allSatisfy { ($0["documentationURL"] as? String)?.hasPrefix("https://e.example/") == true })
        }
    }
}
