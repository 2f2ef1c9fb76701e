import ErrataRuntime
import Testing

@Suite("Failure or success")
struct SuccessTests {
    @Test(
        "A 2xx, 1xx or 3xx without a failure's mark is a success",
        arguments: [100, 200, 201, 204, 299, 301, 304, 399]
    )
    func success(status: Int) {
        for catalog in Catalogs.all {
            #expect(catalog.failure(status: status, body: "") == nil)
            #expect(catalog.failure(status: status, body: "{\"success\":true,\"data\":[]}") == nil)
            #expect(catalog.failure(status: status, body: "plain text") == nil)
            #expect(catalog.failure(status: status, body: "<svg></svg>") == nil)
            #expect(catalog.failure(status: status, body: "{\"status\":\"PROCESSING\",\"message\":\"soon\"}") == nil)
        }
    }

    @Test("A 200 with a failure's mark is a failure, whether its code is known, unknown or missing")
    func failureInside() {
        #expect(linq(200, linqBody(code: "1007"))?.recognition == .code)
        #expect(linq(200, linqBody(code: "1999"))?.recognition == .category)
        #expect(linq(200, linqBody(code: "\"NEW\""))?.recognition == .generic)
        #expect(linq(200, "{\"success\":false}")?.recognition == .generic)
        #expect(linq(302, "{\"success\":false}")?.status == 302)
    }

    @Test("A 2xx without the mark is a failure only for a known code that may come with one")
    func withoutMark() {
        // It is documented with 429, and the next one with a 2xx or with no status.
        #expect(linq(200, "{\"error\":{\"code\":1007}}") == nil)
        #expect(linq(nil, "{\"error\":{\"code\":1007}}")?.recognition == .code)
        #expect(sample(200, "{\"errors\":{\"code\":\"BUSY\"}}")?.recognition == .code)
        #expect(linq(200, "{\"error\":{\"code\":1999}}") == nil)
        #expect(linq(200, "{\"success\":null,\"error\":{\"code\":1999}}") == nil)
        #expect(linq(200, "{\"success\":true,\"error\":{\"code\":1007}}") == nil)
    }

    @Test("With an envelope without a mark, only a known code makes a failure, with a 2xx or without a status")
    func noDiscriminator() {
        let known = "{\"status\":\"WRONG_PASSWORD\",\"request_id\":\"r\",\"message\":\"wrong password\",\"hash\":\"h\"}"
        let unknown = "{\"status\":\"DELIVERED\",\"request_id\":\"r\"}"
        for status in [200, nil] {
            #expect(Catalogs.weLink.failure(status: status, body: known)?.entry?.codeText == "WRONG_PASSWORD")
            #expect(Catalogs.weLink.failure(status: status, body: unknown) == nil)
        }
        #expect(Catalogs.weLink.failure(status: 400, body: unknown)?.rawCode == "DELIVERED")
    }

    @Test("A body without a status is a failure if it says so")
    func webhook() {
        #expect(linq(nil, linqBody(code: "1999"))?.status == nil)
        #expect(linq(nil, linqBody(code: "1999"))?.recognition == .category)
        #expect(linq(nil, "{\"success\":true}") == nil)
        #expect(linq(nil, "") == nil)
        #expect(linq(nil, "no JSON") == nil)
    }

    @Test("A 4xx whose body says success keeps its status and nothing of the body")
    func contradiction() {
        let failure = linq(429, "{\"success\":true,\"error\":{\"code\":1007,\"message\":\"m\",\"retry_after\":9}}")
        #expect(failure?.recognition == .generic)
        #expect(failure?.rawCode == nil)
        #expect(failure?.message == nil)
        #expect(failure?.serverDelay == nil)
        #expect(failure?.flags == .contradictingBody)
        let linked = Catalogs.linkedAPI.failure(
            status: 400,
            body: "{\"status\":\"completed\",\"error\":{\"type\":\"noActiveSeats\"}}"
        )
        #expect(linked?.rawCode == nil)
    }

    @Test("A mark that is null counts as missing, and does not rule out a failure")
    func nullMark() {
        #expect(linq(429, "{\"success\":null,\"error\":{\"code\":1007}}")?.recognition == .code)
    }

    @Test("A status that does not exist is a failure", arguments: [Int.min, -1, 0, 1, 4, 99, 600, 998, Int.max])
    func oddStatus(status: Int) {
        let failure = linq(status, "")
        #expect(failure?.status == status)
        #expect(failure?.recognition == .generic)
        #expect(failure?.statusEntry?.codeText == "5xx")
        #expect(linq(status, linqBody(code: "1007"))?.recognition == .code)
    }
}
