import ErrataRuntime
import Testing

@Suite("Envelopes")
struct EnvelopeTests {
    @Test("The parts of a response have the table's names, and missing parts are nil")
    func parts() {
        let failure = Catalogs.linkUpV2.failure(
            status: 400,
            body: """
                {"success":false,"error":{"code":"INVALID_ACTION","message":"Unknown action 'a b' for category 'c'"},
                 "metadata":{"credits_consumed":0,"action":"foo","timestamp":null}}
                """
        )
        #expect(failure?.message == "Unknown action 'a b' for category 'c'")
        #expect(failure?.requestID == nil)
        #expect(failure?.fields.map(\.name) == ["action", "creditsConsumed"])
        #expect(failure?.fields["action"] == "foo")
        #expect(failure?.fields["creditsConsumed"] == "0")
        #expect(failure?.fields["timestamp"] == nil)
    }

    @Test("Where two envelopes know the code, the one that finds most of its parts decides")
    func bestOfTwo() {
        let webhook = Catalogs.weLink.failure(
            status: nil,
            body: "{\"status\":\"WRONG_PASSWORD\",\"request_id\":\"r1\",\"message\":\"wrong password\",\"hash\":\"h1\"}"
        )
        #expect(webhook?.requestID == "r1")
        #expect(webhook?.fields["hash"] == "h1")
        let response = Catalogs.weLink.failure(
            status: 400,
            body: "{\"status\":\"PROXY_ERROR\",\"requestId\":\"r2\",\"message\":\"m\"}"
        )
        #expect(response?.requestID == "r2")
        #expect(response?.fields == [])
    }

    @Test("A known code ranks before the mark of a failure, and that before any other code")
    func order() {
        let known = sample(500, "{\"kind\":7,\"errors\":{\"code\":\"NEW\"}}", ["X-Error-Code": "BUSY"])
        #expect(known?.entry?.name == "busy")
        let marked = sample(500, "{\"kind\":7,\"text\":\"m\",\"errors\":{\"code\":\"NEW\"}}", ["X-Error-Code": "OTHER"])
        #expect(marked?.rawCode == "NEW")
        let contradicted = sample(500, "{\"kind\":8,\"errors\":{\"code\":\"BUSY\"}}", ["X-Error-Code": "OTHER"])
        #expect(contradicted?.rawCode == "OTHER")
    }

    @Test("The first of a list of errors is the failure, and the codes of the rest are kept")
    func list() {
        let failure = sample(
            500,
            """
            {"kind":7.0,"errors":[{"code":"BUSY","text":"Busy","detail":{"a":[1, 2]}},{"code":"NEW"},{"text":"x"},{"code":150}]}
            """,
            ["x-request-id": "r"]
        )
        #expect(failure?.entry?.name == "busy")
        #expect(failure?.message == "Busy")
        #expect(failure?.requestID == "r")
        #expect(failure?.fields["detail"] == "{\"a\":[1, 2]}")
        let rest = [ListedError(rawCode: "NEW"), ListedError(rawCode: nil, message: "x"), ListedError(rawCode: "150")]
        #expect(failure?.rest == rest)
    }

    @Test("Of a list, the first element whose code is known counts, else the first that has one; the others are kept")
    func elementThatCounts() {
        let known = sample(
            500,
            """
            {"kind":7,"errors":[{"text":"first"},{"code":"NEW","text":"new"},{"code":"BUSY","text":"Busy"},{"code":"X"}]}
            """
        )
        #expect(known?.entry?.name == "busy" && known?.message == "Busy")
        let rest = [
            ListedError(rawCode: nil, message: "first"), ListedError(rawCode: "NEW", message: "new"),
            ListedError(rawCode: "X"),
        ]
        #expect(known?.rest == rest)
        let unknown = sample(500, "{\"kind\":7,\"errors\":[{},{\"code\":\"NEW\"},{\"code\":\"X\",\"text\":\"x\"}]}")
        #expect(unknown?.entry == nil && unknown?.rawCode == "NEW" && unknown?.message == nil)
        #expect(unknown?.rest == [ListedError(rawCode: "X", message: "x")])
        #expect(unknown?.rest.first.flatMap { unknown?.entry(of: $0) } == nil)
        #expect(sample(500, "{\"kind\":7,\"errors\":[]}")?.rest == [])
    }

    @Test("Every error of a list keeps its message, in nested lists too")
    func messagesOfTheRest() {
        let failure = sample(
            500,
            """
            {"kind":7,"errors":[{"code":"BUSY","text":"a"},[{"code":"BUSY","text":"b"},{"code":1e400,"text":"\\u0063"}],{"text":7}]}
            """
        )
        #expect(failure?.message == "a")
        let codes = ["BUSY", "1e400", nil]
        #expect(failure?.rest == zip(codes, ["b", "c", "7"]).map { ListedError(rawCode: $0, message: $1) })
    }

    @Test("The first of two equal names counts, and the duplicate is flagged where it was looked up")
    func duplicates() {
        let failure = linq(429, "{\"error\":{\"code\":1001,\"code\":1007}}")
        #expect(failure?.entry?.codeText == "1001")
        #expect(failure?.flags.contains(.duplicateKey) == true)
        #expect(linq(429, "{\"x\":1,\"x\":2,\"error\":{\"code\":1007}}")?.flags == [])
    }

    @Test("Escapes in names and values are decoded")
    func escapes() {
        #expect(linq(429, "{\"\\u0065rror\":{\"c\\u006fde\":\"10\\u0030\\u0037\"}}")?.entry?.codeText == "1007")
    }

    @Test("For another vendor's body the status decides, and values at the same locators are kept")
    func otherVendor() throws {
        for entry in Catalogs.all.flatMap(\.entries) {
            for catalog in Catalogs.all where catalog != entry.catalog {
                let failure = try #require(catalog.failure(status: 429, body: entry.sampleResponse.body))
                #expect(failure.kind == .rateLimited || failure.entry != nil, "\(entry.id) by \(catalog.id)")
                #expect(failure.entry.map(\.codeText) ?? entry.codeText == entry.codeText)
            }
        }
        let linked = Catalogs.linkedAPI.failure(status: 429, body: linqBody(code: "1007"))
        #expect(linked?.recognition == .generic)
        #expect(linked?.ownCode == nil)
        let linkUp = Catalogs.linkUpV2.failure(status: 429, body: linqBody(code: "1007"))
        #expect(linkUp?.recognition == .generic)
        #expect(linkUp?.rawCode == "1007")
    }
}
