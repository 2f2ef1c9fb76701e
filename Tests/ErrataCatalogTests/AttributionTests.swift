import ErrataCatalog
import Testing

@Suite("Whose failure it is")
struct AttributionTests {
    private func attribution(_ body: String, status: Int? = nil) -> Attribution? {
        Catalogs.all.failure(status: status, body: Array(body.utf8))
    }

    @Test(
        "a known code in its vendor's envelope tells the vendor",
        arguments: [
            (#"{"success":false,"error":{"code":1007,"message":"x"},"trace_id":"t"}"#, "linq"),
            (#"{"success":false,"error":{"code":"INSUFFICIENT_CREDITS","message":"x"},"metadata":{}}"#, "linkup-v2"),
            (#"{"status":"INSUFFICIENT_CREDITS","message":"x","requestId":"r"}"#, "we-link"),
            (#"{"status":"failed","error":{"type":"plusSeatRequired","message":"x"}}"#, "linked-api"),
        ]
    )
    func knownCodes(body: String, id: String) throws {
        let found = try #require(attribution(body))
        #expect(found.failure.catalog.id == id)
        #expect(found.failure.recognition == .code)
        #expect(found.candidates.isEmpty)
    }

    @Test("an unknown code in a vendor's range goes before the mark alone")
    func range() throws {
        let found = try #require(attribution(#"{"success":false,"error":{"code":3999}}"#, status: 500))
        #expect(found.failure.catalog.id == "linq")
        #expect(found.failure.recognition == .range)
    }

    @Test("of catalogs with the same mark the one that finds more in the answer is taken")
    func shape() throws {
        let found = try #require(attribution(#"{"success":false,"error":{"code":"NEW"},"metadata":{"action":"a"}}"#))
        #expect(found.failure.catalog.id == "linkup-v2")
        #expect(found.candidates.isEmpty)
    }

    @Test("where nothing tells two catalogs apart, both are named")
    func tie() throws {
        let found = try #require(attribution(#"{"success":false,"error":{"code":"NEW"}}"#))
        #expect([found.failure.catalog.id] + found.candidates.map(\.id) == ["linkup-v2", "linq"])
    }

    @Test("a known code without a mark goes before another vendor's mark alone")
    func codeBeforeMark() throws {
        let body = #"{"success":false,"error":{"code":"NEW","message":"m"},"status":"FORBIDDEN"}"#
        let found = try #require(attribution(body, status: 500))
        #expect(found.failure.entry?.id == "we-link/FORBIDDEN")
        #expect(found.candidates.isEmpty)
    }

    @Test("a known code beside its mark goes before one without")
    func markedCode() throws {
        let body = #"{"success":false,"error":{"code":1007},"status":"FORBIDDEN","requestId":"r","message":"m"}"#
        #expect(attribution(body, status: 403)?.failure.entry?.id == "linq/1007")
    }

    @Test("of known codes without a mark the one that is documented with the status goes first")
    func documentedStatus() throws {
        let body = #"{"error":{"code":"INSUFFICIENT_CREDITS"},"status":"INSUFFICIENT_CREDITS"}"#
        let found = try #require(attribution(body, status: 402))
        #expect(found.failure.entry?.id == "linkup-v2/INSUFFICIENT_CREDITS")
        #expect(found.candidates.isEmpty)
        #expect(attribution(body, status: 500)?.candidates.map(\.id) == ["we-link"])
    }

    @Test("an exact spelling goes before an inexact one")
    func exactness() throws {
        let body = #"{"success":false,"error":{"code":"rate_limited","type":"noActiveSeats"},"status":"failed"}"#
        #expect(attribution(body)?.failure.entry?.id == "linked-api/noActiveSeats")
    }

    @Test("where the codes of two vendors fit equally, both are named, whichever is asked first")
    func equalCodes() throws {
        let body = #"{"success":false,"error":{"code":1007,"type":"noActiveSeats"},"status":"failed"}"#
        for catalogs in [Catalogs.all, Catalogs.all.reversed()] {
            let found = try #require(catalogs.failure(status: nil, body: Array(body.utf8)))
            let ids = [found.failure.catalog.id] + found.candidates.map(\.id)
            #expect(ids == catalogs.map(\.id).filter { ["linq", "linked-api"].contains($0) })
        }
    }

    @Test("every sample of every code is attributed to its catalog, alone or among those that share the code")
    func samples() throws {
        for entry in Catalogs.all.flatMap(\.entries) {
            for response in entry.sampleResponses {
                let found = try #require(
                    Catalogs.all.failure(status: response.status, headers: response.headers, body: response.body)
                )
                #expect(found.failure.entry == entry, "\(entry.id)")
                #expect(found.candidates.isEmpty, "\(entry.id)")
            }
        }
    }

    @Test("a page in the API's place is a failure, and every vendor that would have answered in JSON is named")
    func page() throws {
        let found = try #require(attribution("<html></html>", status: 200))
        #expect(found.failure.catalog == HTTP.catalog)
        #expect(found.failure.origin == .edge)
        #expect(found.failure.kind == .unavailable)
        #expect(found.failure.summary == Linq.failure(status: 200, body: "<html></html>")?.summary)
        #expect(found.candidates == Catalogs.all.filter { !$0.envelopes.isEmpty })
        #expect([LinkUpV1.catalog, HTTP.catalog].failure(status: 200, body: "<html></html>") == nil)
    }

    @Test("a status alone is HTTP's, and the catalogs with a row for it are named", arguments: ["", "{}", "busy"])
    func statusAlone(body: String) throws {
        let found = try #require(attribution(body, status: 429))
        #expect(found.failure.catalog.id == "http")
        #expect(found.failure.kind == .rateLimited)
        #expect(found.candidates.map(\.id) == ["linkup-v1", "we-link"])
    }

    @Test("a success is no failure of any catalog", arguments: [200, 204, 304, nil])
    func success(status: Int?) {
        #expect(attribution(#"{"success":true,"data":{}}"#, status: status) == nil)
        #expect(attribution("", status: status) == nil)
    }

    @Test("bytes that do not lie in one piece are read too")
    func pieces() {
        let body = #"{"status":"WRONG_PASSWORD"}"#
        let found = Catalogs.all.failure(status: nil, body: AnySequence(Array(body.utf8)))
        #expect(found?.failure.entry?.id == "we-link/WRONG_PASSWORD")
        #expect(Catalogs.all.failure(status: nil, body: body) == found)
    }

    @Test("of bytes that do not lie in one piece no more are taken than the limit says and one")
    func endless() {
        let limits = DecodingLimits(maximumBodySize: 10)
        let body = AnySequence { AnyIterator { UInt8(ascii: " ") } }
        #expect(Catalogs.all.failure(status: 503, body: body, limits: limits)?.failure.statusEntry?.id == "http/503")
    }

    @Test("the ids of the catalogs are unique")
    func ids() {
        #expect(Set(Catalogs.all.map(\.id)).count == Catalogs.all.count)
    }
}
