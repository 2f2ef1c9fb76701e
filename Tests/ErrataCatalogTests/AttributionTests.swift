import ErrataCatalog
import Testing

@Suite("Attribution of failures")
struct AttributionTests {
    private func attribution(_ body: String, status: Int? = nil) -> Attribution? {
        Catalogs.all.failure(status: status, body: Array(body.utf8))
    }

    @Test(
        "a known code in its vendor's envelope identifies the vendor",
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

    @Test("an unknown code in a vendor's range ranks before the mark alone")
    func range() throws {
        let found = try #require(attribution(#"{"success":false,"error":{"code":3999}}"#, status: 500))
        #expect(found.failure.catalog.id == "linq")
        #expect(found.failure.recognition == .category)
    }

    @Test("of catalogs with the same mark, the one that finds more parts in the response ranks first")
    func shape() throws {
        let found = try #require(attribution(#"{"success":false,"error":{"code":"NEW"},"metadata":{"action":"a"}}"#))
        #expect(found.failure.catalog.id == "linkup-v2")
        #expect(found.candidates.isEmpty)
    }

    @Test("where nothing distinguishes two catalogs, both are named")
    func tie() throws {
        let found = try #require(attribution(#"{"success":false,"error":{"code":"NEW"}}"#))
        #expect([found.failure.catalog.id] + found.candidates.map(\.id) == ["linkup-v2", "linq"])
    }

    @Test("a known code without a mark ranks before another vendor's mark alone")
    func codeBeforeMark() throws {
        let body = #"{"success":false,"error":{"code":"NEW","message":"m"},"status":"FORBIDDEN"}"#
        let found = try #require(attribution(body, status: 500))
        #expect(found.failure.entry?.id == "we-link/FORBIDDEN")
        #expect(found.candidates.isEmpty)
    }

    @Test("a known code with its mark ranks before one without")
    func markedCode() throws {
        let body = #"{"success":false,"error":{"code":1007},"status":"FORBIDDEN","requestId":"r","message":"m"}"#
        #expect(attribution(body, status: 403)?.failure.entry?.id == "linq/1007")
    }

    @Test("of known codes without a mark, the one that is documented with the status ranks first")
    func documentedStatus() throws {
        let body = #"{"error":{"code":"INSUFFICIENT_CREDITS"},"status":"INSUFFICIENT_CREDITS"}"#
        let found = try #require(attribution(body, status: 402))
        #expect(found.failure.entry?.id == "linkup-v2/INSUFFICIENT_CREDITS")
        #expect(found.candidates.isEmpty)
        #expect(attribution(body, status: 500)?.candidates.map(\.id) == ["we-link"])
    }

    @Test("an exact spelling ranks before an inexact one")
    func exactness() throws {
        let body = #"{"success":false,"error":{"code":"rate_limited","type":"noActiveSeats"},"status":"failed"}"#
        #expect(attribution(body)?.failure.entry?.id == "linked-api/noActiveSeats")
    }

    @Test("where the codes of two vendors match equally, both are named, in any order of the catalogs")
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

    @Test("a page in place of the API's response is a failure, and every vendor that uses JSON is named")
    func page() throws {
        let found = try #require(attribution("<html></html>", status: 200))
        #expect(found.failure.catalog == HTTP.catalog)
        #expect(found.failure.origin == .edge)
        #expect(found.failure.kind == .unavailable)
        #expect(found.failure.summary == Linq.failure(status: 200, body: "<html></html>")?.summary)
        #expect(found.candidates == Catalogs.all.filter { !$0.envelopes.isEmpty })
        #expect([LinkUpV1.catalog, HTTP.catalog].failure(status: 200, body: "<html></html>") == nil)
    }

    @Test("a status alone is attributed to HTTP, and says nothing about the vendor", arguments: ["", "{}", "busy"])
    func statusAlone(body: String) throws {
        let found = try #require(attribution(body, status: 429))
        #expect(found.failure.catalog.id == "http")
        #expect(found.failure.kind == .rateLimited)
        #expect(found.candidates.isEmpty)
    }

    @Test("a mark that several APIs have is nobody's without any other part of the envelope")
    func markAlone() throws {
        let body = #"{"success":false,"error":"Rate limit exceeded"}"#
        #expect(attribution(body) == nil)
        #expect(attribution(body, status: 200) == nil)
        let found = try #require(attribution(body, status: 429))
        #expect(found.failure.catalog.id == "http")
        #expect(found.failure.message == "Rate limit exceeded")
        #expect(found.candidates.isEmpty)
        #expect(LinkUpV2.failure(status: nil, body: body)?.untyped.catalog.id == "linkup-v2")
    }

    @Test("a part of one vendor's envelope beside the mark distinguishes it from others with the same mark")
    func markWithPart() throws {
        let found = try #require(attribution(#"{"success":false,"error":"text","trace_id":"t"}"#))
        #expect(found.failure.catalog.id == "linq")
        #expect(found.candidates.isEmpty)
    }

    @Test("a success is not a failure of any catalog", arguments: [200, 204, 304, nil])
    func success(status: Int?) {
        #expect(attribution(#"{"success":true,"data":{}}"#, status: status) == nil)
        #expect(attribution("", status: status) == nil)
    }

    @Test("noncontiguous bytes are read")
    func pieces() {
        let body = #"{"status":"WRONG_PASSWORD"}"#
        let found = Catalogs.all.failure(status: nil, body: AnySequence(Array(body.utf8)))
        #expect(found?.failure.entry?.id == "we-link/WRONG_PASSWORD")
        #expect(Catalogs.all.failure(status: nil, body: body) == found)
    }

    @Test("at most one byte more than the limit is copied from noncontiguous bytes")
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
