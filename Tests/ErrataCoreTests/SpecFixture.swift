import ErrataCore
import ErrataJSON
import ErrataSpec
import Testing

/// A catalog of a spec written in a test.
enum SpecFixture {
    /// The catalog of the given errors and further parts, packed in memory.
    static func catalog(errors: [String], statuses: [String] = [], parts: String = "") throws -> Catalog {
        let text = """
            {
              "catalog": {"id": "acme", "vendor": "acme", "name": "Acme", "type": "Acme", "summary": "Goods."},
              "sources": [{"id": "doc", "title": "Handbook", "retrieved": "2026-11-20"}],
              \(parts)
              "http": [\(statuses.joined(separator: ","))],
              "errors": [\(errors.joined(separator: ","))]
            }
            """
        return try catalog(of: Array(text.utf8))
    }

    /// The catalog of a whole spec.
    static func catalog(of bytes: [UInt8]) throws -> Catalog {
        let reading = SpecReader.read(bytes)
        let lines = JSONLines(bytes)
        for diagnostic in reading.diagnostics where reading.spec == nil {
            Issue.record("\(diagnostic.rendered(path: "spec.json", lines: lines))")
        }
        return try #require(reading.spec).packedCatalog()
    }

    /// An error with a code (as JSON) and whatever else is given.
    static func error(_ code: String, _ more: String = "") -> String {
        """
        {"code": \(code), \(more) "kind": "internal", "summary": "It failed.", "resolution": "Mend it.",
         "actor": "vendor", "source": "doc"}
        """
    }
}
