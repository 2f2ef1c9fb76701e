import ErrataCore
import ErrataJSON
import ErrataSpec
import Testing

/// The catalog of a spec written in a test.
enum SpecFixture {
    /// Returns the catalog of the given errors and further parts, packed in memory.
    static func catalog(
        id: String = "acme",
        errors: [String] = [],
        statuses: [String] = [],
        parts: String = ""
    ) throws -> Catalog {
        let text = """
            {
              "catalog": {"id": "\(id)", "vendor": "acme", "name": "Acme", "type": "Acme", "summary": "Goods."},
              "sources": [{"id": "doc", "title": "Handbook", "retrieved": "2026-11-20"}],
              \(parts)
              "http": [\(statuses.joined(separator: ","))],
              "errors": [\(errors.joined(separator: ","))]
            }
            """
        return try catalog(of: Array(text.utf8))
    }

    /// Returns the catalog of a whole spec.
    static func catalog(of bytes: [UInt8]) throws -> Catalog {
        let reading = SpecReader.read(bytes)
        let lines = JSONLines(bytes)
        for diagnostic in reading.diagnostics where reading.spec == nil {
            Issue.record("\(diagnostic.rendered(path: "spec.json", lines: lines))")
        }
        return try #require(reading.spec).packedCatalog()
    }

    /// Returns an error with a code (as JSON) and further members.
    static func error(_ code: String, _ more: String = "") -> String {
        """
        {"code": \(code), \(more) "kind": "internal", "summary": "It failed.", "resolution": "Mend it.",
         "actor": "vendor", "source": "doc"}
        """
    }
}
