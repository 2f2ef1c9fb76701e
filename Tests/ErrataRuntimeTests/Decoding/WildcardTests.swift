import ErrataRuntime
import Testing

@Suite("Wildcards and lists")
struct WildcardTests {
    private static let google = catalog(
        #"""
        {"id": "e", "code": {"levels": ["/error/status", "/error/details/*/reason"]}, "message": "/error/message",
         "retryAfter": "/error/details/*/retryDelay", "fields": {"domain": "/error/details/*/domain"},
         "source": "doc"}
        """#,
        errors: entry(#""NOT_FOUND""#, "notFound") + "," + entry(#""DISABLED""#, "disabled")
    )

    @Test("The code is in any element, and each other part in the same one, or else in any")
    func anyElement() {
        let failure = Self.google.decoded(
            403,
            """
            {"error":{"status":"NOT_FOUND","message":"m","details":[{"links":[]},{"reason":"DISABLED","domain":"d"},
             {"retryDelay":"30s"},{"domain":"other"}]}}
            """
        )
        #expect(failure?.entry?.name == "disabled" && failure?.fields["domain"] == "d")
        #expect(failure?.serverDelay == 30 && failure?.message == "m" && failure?.coarserCodes == ["NOT_FOUND"])
    }

    @Test("A known code in a later element precedes an unknown one in an earlier")
    func knownFirst() {
        let failure = Self.google.decoded(
            403,
            #"{"error":{"status":"X","details":[{"reason":"NEW"},{"reason":"DISABLED"},{"reason":"LAST"}]}}"#
        )
        #expect(failure?.entry?.name == "disabled")
        #expect(failure?.rest.map(\.rawCode) == ["NEW", "LAST"])
        let unknown = Self.google.decoded(403, #"{"error":{"status":"NOT_FOUND","details":[{},{"reason":"NEW"}]}}"#)
        #expect(unknown?.rawCode == "NEW" && unknown?.coarserEntry?.name == "notFound")
    }

    @Test("A wildcard stands for any member of an object, below any name")
    func anyMember() {
        let shop = catalog(
            #"""
            {"id": "user", "discriminator": {"at": "/data/*/userErrors", "present": true},
             "code": "/data/*/userErrors/code", "message": "/data/*/userErrors/message", "source": "doc"}
            """#
        )
        let failure = shop.decoded(
            200,
            """
            {"data":{"first":{"userErrors":[]},"second":{"id":1,"userErrors":[{"message":"no code"},
             {"code":"BLANK","message":"m"},{"code":"LONG"}]}}}
            """
        )
        #expect(failure?.rawCode == "BLANK" && failure?.message == "m")
        #expect(shop.decoded(200, #"{"data":{"first":{"userErrors":[]}}}"#) == nil)
        #expect(shop.decoded(200, #"{"data":{"code":"BLANK"}}"#) == nil)
    }

    @Test("A list at the top is a batch, of which the one that failed counts")
    func batch() {
        let rpc = catalog(
            #"{"id": "e", "discriminator": {"at": "/error", "present": true}, "code": "/error/code", "source": "doc"}"#,
            errors: entry("-32005", "limit")
        )
        let batch = #"[{"id":1,"result":"0x1"},{"id":2,"error":{"code":-32005}}]"#
        #expect(rpc.decoded(200, batch)?.entry?.name == "limit")
        #expect(rpc.decoded(200, #"[{"id":1,"result":"0x1"}]"#) == nil)
        #expect(rpc.decoded(200, #"[{"id":1,"error":{"code":-9}},{"id":2,"result":1}]"#)?.rawCode == "-9")
    }

    @Test("Many elements with unknown codes are read in one pass, and the list of the others is bounded")
    func manyElements() {
        let elements = (0..<5000).map { #"{"reason":"NEW\#($0)"}"# }.joined(separator: ",")
        let failure = Self.google.decoded(403, #"{"error":{"details":[\#(elements)]}}"#)
        #expect(failure?.rawCode == "NEW0" && failure?.rest.count == 100)
        #expect(failure?.flags.ids.contains("list-too-long") == true)
    }

    @Test("An element whose code means none gives way to any other")
    func noCodeInList() {
        let salesforce = catalog(
            #"{"id": "e", "code": "/*/errorCode", "noCode": ["HALTED"], "message": "/*/message", "source": "doc"}"#
        )
        let failure = salesforce.decoded(
            400,
            #"[{"errorCode":"HALTED","message":"first"},{"errorCode":"NEW","message":"new"}]"#
        )
        #expect(failure?.rawCode == "NEW" && failure?.message == "new")
        #expect(failure?.rest == [ListedError(rawCode: nil, message: "first")])
        let none = salesforce.decoded(400, #"[{"errorCode":"HALTED","message":"It has halted."}]"#)
        #expect(none?.rawCode == nil && none?.message == "It has halted.")
    }

    @Test("The other errors of a list are read by all their places, and by the finest level that each has")
    func restByPlaces() {
        let cloudflare = catalog(
            #"""
            {"id": "e", "code": {"levels": ["/errors/code", "/errors/chain/code"]},
             "message": ["/errors/chain/text", {"at": "/errors/text", "before": "."}, "/text"], "noCode": [0],
             "source": "doc"}
            """#,
            errors: entry("1", "one")
        )
        let failure = cloudflare.decoded(
            400,
            """
            {"text":"outer","errors":[{"code":9,"text":"nine. More"},{"code":1,"text":"one"},
             {"code":8,"chain":[{"code":81,"text":"inner"}]},{"code":0,"text":"none"}]}
            """
        )
        #expect(failure?.entry?.name == "one" && failure?.message == "one")
        let rest = [
            ListedError(rawCode: "9", message: "nine"), ListedError(rawCode: "81", message: "inner"),
            ListedError(rawCode: nil, message: "none"),
        ]
        #expect(failure?.rest == rest)
    }
}
