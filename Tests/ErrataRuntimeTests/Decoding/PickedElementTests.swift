import ErrataRuntime
import Testing

@Suite("Pointers that pick an element of an array")
struct PickedElementTests {
    private static let catalog = made()

    private static func made() -> Catalog {
        let spec = """
            {
              "catalog": {"id": "p", "vendor": "p", "name": "P", "type": "P", "summary": "Picks."},
              "sources": [{"id": "doc", "title": "Picks", "retrieved": "2026-01-01"}],
              "envelopes": [
                {"id": "e", "code": "/results/0/errors/code", "message": "/results/0/errors/text", "source": "doc"}
              ],
              "errors": [
                {"code": "X", "name": "x", "kind": "conflict", "summary": "It is x.", "resolution": "Look.",
                 "actor": "developer", "source": "doc"}
              ]
            }
            """
        do {
            return try Catalogs.catalog(Array(spec.utf8))
        } catch {
            fatalError("the spec: \(error)")
        }
    }

    private func failure(_ errors: String) -> UntypedFailure? {
        Self.catalog.failure(status: 400, body: "{\"results\":[{\"errors\":\(errors)},{}]}")
    }

    @Test("A list below the element keeps all its errors")
    func rest() {
        let failure = failure("[{\"code\":\"X\",\"text\":\"a\"},{\"code\":\"Y\",\"text\":\"b\"},{\"text\":\"c\"}]")
        #expect(failure?.entry?.name == "x")
        #expect(failure?.message == "a")
        let rest = [ListedError(rawCode: "Y", message: "b"), ListedError(rawCode: nil, message: "c")]
        #expect(failure?.rest == rest)
    }

    @Test("A duplicate name on the path is flagged, and the first counts")
    func duplicates() {
        let failure = failure("{\"code\":\"X\",\"code\":\"Y\"}")
        #expect(failure?.rawCode == "X")
        #expect(failure?.flags == .duplicateKey)
        #expect(self.failure("[{\"code\":\"X\"},{\"code\":\"Y\",\"text\":1,\"text\":2}]")?.flags == .duplicateKey)
        #expect(self.failure("{\"code\":\"X\"}")?.flags == [])
    }
}
