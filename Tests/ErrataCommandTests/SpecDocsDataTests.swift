import Foundation
import Testing

@Suite("errata spec docs as data")
struct SpecDocsDataTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func docs(_ arguments: String...) throws -> Command.Result {
        try Command.run(["spec", "docs", "--output", folder.url.path] + arguments)
    }

    @Test("--format json writes one document with every catalog, and writes it again only when it changes")
    func json() throws {
        let result = try docs("--format", "json", "--docs", "https://e.example")
        #expect(result.status == 0 && result.talk == "\(folder.url.path)/errata.json: written\n")
        let document = try JSONSerialization.jsonObject(with: folder.read("errata.json")) as? [String: Any]
        let catalogs = try #require(document?["catalogs"] as? [[String: Any]])
        #expect(catalogs.count == 6 && document?["schemaVersion"] as? Int == 1)
        let schema = try OutputSchema()
        for catalog in catalogs {
            let data = try JSONSerialization.data(withJSONObject: [catalog])
            #expect(schema.faults(in: data, as: "catalogs") == [])
        }
        #expect(try docs("--format", "json", "--docs", "https://e.example").talk.isEmpty)
    }

    @Test("--format csv writes a row for each code of the given specs")
    func csv() throws {
        let result = try docs("--format", "csv", Golden.spec)
        #expect(result.status == 0 && result.talk == "\(folder.url.path)/errata.csv: written\n")
        let text = String(decoding: try folder.read("errata.csv"), as: UTF8.self)
        #expect(text.hasPrefix("id,catalog,vendor,type,code,codeType,within,name,"))
        #expect(text.contains("\nacme-v1/101,acme-v1,acme,error,101,integer,,"))
        #expect(text.contains("\nacme-v1/503,acme-v1,acme,status,503,integer,,"))
    }

    @Test("cells that a spreadsheet would take for formulas stay exact, and a message counts them")
    func formulas() throws {
        let spec = """
            {"catalog": {"id": "sums", "vendor": "sums", "name": "Sums", "type": "Sums", "summary": "s"},
             "sources": [{"id": "d", "title": "t", "retrieved": "2026-01-01"}],
             "errors": [{"code": -7, "name": "x", "message": "=HYPERLINK(1)", "summary": "+s", "source": "d"}]}
            """
        let result = try docs("--format", "csv", try folder.write(spec, to: "sums.json"))
        let message = "errata: 2 cells begin with =, +, - or @; import the file with all columns as text\n"
        #expect(result.talk.hasSuffix(message))
        let rows = String(decoding: try folder.read("errata.csv"), as: UTF8.self)
        #expect(rows.contains(",-7,integer,,x,") && rows.contains(",=HYPERLINK(1),+s,"))
    }
}
