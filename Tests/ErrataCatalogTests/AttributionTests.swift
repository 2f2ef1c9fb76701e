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

    @Test("a status alone is HTTP's, and the catalogs with a row for it are named", arguments: ["", "<html>", "{}"])
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
    }

    @Test("the ids of the catalogs are unique")
    func ids() {
        #expect(Set(Catalogs.all.map(\.id)).count == Catalogs.all.count)
    }
}
