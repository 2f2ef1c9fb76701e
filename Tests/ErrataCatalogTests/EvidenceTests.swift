import ErrataCatalog
import TestSupport
import Testing

@Suite("Evidence for a vendor")
struct EvidenceTests {
    private static func catalog(_ id: String, _ envelope: String, more: String = "", hosts: String = "[]") throws
        -> Catalog
    {
        try TestSupport.catalog(
            """
            {"catalog": {"id": "\(id)", "vendor": "\(id)", "name": "\(id)", "type": "\(id.capitalized)", "summary": "It."
               \(hosts == "[]" ? "" : ", \"hosts\": \(hosts)")},
             "sources": [{"id": "s", "title": "S", "retrieved": "2026-11-20"}],
             "envelopes": [{"id": "e", \(envelope), "message": "/error/message", "source": "s"}],
             "categories": [{"id": "c", "title": "C", "code": "request_error", "source": "s"}],
             "errors": [{"code": "known", "summary": "It.", "source": "s"}\(more)]}
            """
        )
    }

    private static let present = #""discriminator": {"at": "/error", "present": true}, "code": "/error/code""#
    private static let value = #""discriminator": {"at": "/type", "equals": "error"}, "code": "/error/code""#

    private func vendors(_ catalogs: [Catalog], _ body: String, status: Int?, host: String? = nil) -> [String] {
        let found = catalogs.failure(status: status, body: body, host: host)
        return found.map { [$0.failure.catalog.id] + $0.candidates.map(\.id) } ?? []
    }

    @Test("that something is there tells the vendor only where no other says the same")
    func presence() throws {
        let (one, other) = (try Self.catalog("one", Self.present), try Self.catalog("other", Self.present))
        let body = #"{"error":{"code":"new","message":"m"}}"#
        #expect(vendors([one], body, status: 400) == ["one"])
        #expect(vendors([one, other], body, status: 400) == ["http"])
        // HTTP takes it for a success, and each of the vendors for a failure.
        #expect(vendors([one, other], body, status: 200) == ["one", "other"])
    }

    @Test("a mark that is a value ranks before one that something is there")
    func values() throws {
        let (one, other) = (try Self.catalog("one", Self.present), try Self.catalog("other", Self.value))
        for code in ["known", "new"] {
            let body = #"{"type":"error","error":{"code":"\#(code)","message":"m"}}"#
            #expect(vendors([one, other], body, status: 400) == ["other"])
        }
    }

    @Test("a known coarser code counts as much as another vendor's code of the same spelling")
    func coarser() throws {
        let levels = try Self.catalog("levels", #""code": {"levels": ["/error/type", "/error/code"]}"#)
        let plain = try Self.catalog(
            "plain",
            #""code": "/error/type""#,
            more: #", {"code": "request_error", "http": [400], "summary": "It.", "source": "s"}"#
        )
        let body = #"{"error":{"type":"request_error","code":"new","message":"m"}}"#
        #expect(vendors([plain, levels], body, status: 400) == ["plain", "levels"])
    }

    @Test("headers and statuses that many APIs send do not tell an error without a code")
    func conditions() throws {
        let spent =
            #", {"name": "spent", "when": {"marks": {"at": "X-Left", "equals": 0}}, "summary": "It.", "source": "s"}"#
        let one = try Self.catalog("one", #""code": "/error/code""#, more: spent)
        let found = [one].failure(status: 429, headers: HeaderFields([("X-Left", "0")]), body: #"{"message":"m"}"#)
        #expect(found?.failure.catalog.id == "http")
        #expect(
            one.failure(status: 429, headers: HeaderFields([("X-Left", "0")]), body: "{}")?.entry?.id == "one/spent"
        )
    }

    @Test("where a host of theirs answered, no other catalog counts")
    func hosts() throws {
        let one = try Self.catalog("one", Self.present, hosts: #"["api.one.example", "*.one.example"]"#)
        let other = try Self.catalog("other", Self.value)
        let body = #"{"type":"error","error":{"code":"known","message":"m"}}"#
        #expect(vendors([one, other], body, status: 400) == ["other"])
        for host in ["api.one.example", "eu.one.example", "a.b.one.example.", "API.ONE.EXAMPLE"] {
            #expect(vendors([one, other], body, status: 400, host: host) == ["one"])
            #expect(vendors([one, other], "", status: 503, host: host) == ["one"])
            #expect(vendors([one, other], #"{"type":"error"}"#, status: 200, host: host) == [])
        }
        for host in ["one.example", "fake-one.example", "api.one.example.org"] {
            #expect(vendors([one, other], body, status: 400, host: host) == ["other"])
        }
    }
}
