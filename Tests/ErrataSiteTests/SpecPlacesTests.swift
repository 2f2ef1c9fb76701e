import ErrataCore
import ErrataSpec
import Testing

@testable import ErrataSite

@Suite("Places of entries in a spec")
struct SpecPlacesTests {
    private let text = """
        {"catalog": {"id": "acme", "vendor": "acme", "name": "Acme", "type": "Acme", "summary": "An API."},
         "sources": [{"id": "book", "title": "Handbook", "retrieved": "2026-11-20"}],
         "envelopes": [{"id": "all", "code": ["/type", "/code"], "source": "book"}],
         "http": [
           {"status": 404, "message": "Not Found", "summary": "It is not there.", "source": "book"},
           {"status": 503, "message": "Unavailable", "summary": "It is down.", "source": "book"}],
         "errors": [
           {"code": "card_error", "name": "cardError", "summary": "The card failed.", "source": "book"},
           {"name": "lost", "code": "lost", "within": "card_error",
            "summary": "It is lost.", "source": "book"},
           {"summary": "It is gone.", "name": "gone",
            "code": 404, "source": "book"}]}
        """

    @Test("Every entry is found at the line of its code, a code in another one too, and a code before a status")
    func lines() throws {
        let bytes = Array(text.utf8)
        let spec = try #require(SpecReader.read(bytes).spec)
        let places = spec.places(path: "spec/acme.json", bytes: bytes)
        #expect(
            places.mapValues(\.line) == [
                "acme/503": 6, "acme/card_error": 8, "acme/card_error/lost": 9, "acme/404": 12,
            ]
        )
        #expect(places.values.allSatisfy { $0.path == "spec/acme.json" })
        let catalog = Catalog(try PackedSpec(spec).table)
        let ids = (Array(catalog.entries) + Array(catalog.statuses)).map(\.id)
        #expect(Set(ids) == Set(places.keys))
    }
}
