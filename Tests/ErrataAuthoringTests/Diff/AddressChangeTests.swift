import ErrataAuthoring
import Testing

@Suite("Changed addresses")
struct AddressChangeTests {
    private func spec(docs: String, page: String) -> String {
        """
        {"catalog": {"id": "acme", "vendor": "acme", "name": "Acme", "type": "Acme", "docs": "\(docs)", "summary": "s"},
         "sources": [{"id": "d", "title": "t", "retrieved": "2026-01-01"}],
         "http": [{"status": 503, "message": "Busy", "summary": "s", "documentation": "\(page)503", "source": "d"}],
         "errors": [{"code": 7, "name": "seven", "summary": "s", "documentation": "\(page)7", "source": "d"}]}
        """
    }

    @Test("a new address of the site, of a code's page and of a status's page is told, each with both addresses")
    func addresses() throws {
        let changes = try ChangeRuleTests.diff(
            spec(docs: "https://a.example", page: "https://acme.example/"),
            spec(docs: "https://b.example", page: "https://acme.example/errors/")
        ).changes
        let told = changes.map { "\($0.rule.id) \($0.field) \($0.old ?? "") \($0.new ?? "")" }
        #expect(
            Set(told) == [
                "catalog-text-changed docs https://a.example https://b.example",
                "details-changed documentation https://acme.example/7 https://acme.example/errors/7",
                "details-changed documentation https://acme.example/503 https://acme.example/errors/503",
            ]
        )
        #expect(changes.allSatisfy { $0.rule.impact == .safe })
    }
}
