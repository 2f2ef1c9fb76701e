import ErrataCatalog
import ErrataSpec

/// A spec with any codes, packed in memory: its table has the format of a compiled one.
enum MadeUpSpec {
    static func catalog(codes: some Collection<String>) -> Catalog {
        let entries = codes.map { code in
            """
            {"code": "\(code)", "http": [400], "kind": "invalidRequest", "message": "No", "summary": "It is wrong.",
             "resolution": "Mend it.", "actor": "developer", "retry": {"verdict": "afterFix"}, "source": "doc"}
            """
        }
        let text = """
            {"catalog": {"id": "made-up", "vendor": "made-up", "name": "Made up", "type": "MadeUp", "summary": "None."},
             "sources": [{"id": "doc", "title": "Nowhere", "retrieved": "2026-11-20"}],
             "errors": [\(entries.joined(separator: ","))]}
            """
        let reading = SpecReader.read(Array(text.utf8))
        guard let spec = reading.spec, let catalog = try? spec.packedCatalog() else {
            fatalError("the made-up spec is wrong: \(reading.diagnostics)")
        }
        return catalog
    }
}
