import ErrataRuntime
import Testing

@Suite("A code with levels")
struct LevelTests {
    private static let envelope = """
        {"id": "e", "code": {"levels": ["/error/type", "/error/code", "/error/decline_code"]},
         "message": "/error/message", "source": "doc"}
        """

    private static let stripe = catalog(
        envelope,
        errors: [
            entry(#""expired_card""#, "expiredCard", #", "kind": "invalidRequest""#),
            entry(#""card_declined""#, "cardDeclined", #", "retry": {"verdict": "afterFix"}"#),
            entry(#""expired_card""#, "declinedAsExpired", #", "within": "card_declined", "category": "card""#),
            entry(#""insufficient_funds""#, "insufficientFunds"), entry(#""api_error""#, "apiError"),
        ].joined(separator: ","),
        categories: #"""
            {"id": "card", "title": "Cards", "code": "card_error", "kind": "failedPrecondition", "actor": "endUser",
             "resolution": "Use another card.", "retry": {"verdict": "never"}, "effect": "none", "source": "doc"}
            """#
    )

    private func failure(_ error: String, in catalog: Catalog = stripe) -> UntypedFailure? {
        catalog.decoded(402, "{\"error\":{\(error)}}")
    }

    @Test("The finest known level decides, and all coarser ones are kept")
    func finest() {
        let all = #""type":"card_error","code":"card_declined","decline_code":"insufficient_funds","message":"m""#
        #expect(failure(all)?.entry?.name == "insufficientFunds")
        #expect(failure(all)?.rawCode == "insufficient_funds" && failure(all)?.message == "m")
        #expect(failure(all)?.coarserCodes == ["card_error", "card_declined"])
        #expect(failure(#""type":"card_error","code":"card_declined""#)?.entry?.name == "cardDeclined")
        #expect(failure(#""type":"api_error""#)?.entry?.name == "apiError")
        #expect(failure(#""type":"api_error""#)?.coarserCodes == [])
        #expect(failure(#""type":"api_error","code":null,"decline_code":"""#)?.entry?.name == "apiError")
    }

    @Test("One spelling is told by the coarser code next to it")
    func within() {
        let declined = failure(#""type":"card_error","code":"card_declined","decline_code":"expired_card""#)
        #expect(declined?.entry?.name == "declinedAsExpired" && declined?.entry?.within == .string("card_declined"))
        #expect(declined?.entry?.id == "acme/card_declined/expired_card")
        let plain = failure(#""type":"card_error","code":"expired_card""#)
        #expect(plain?.entry?.name == "expiredCard" && plain?.entry?.id == "acme/expired_card")
    }

    @Test("An unknown finer code is kept, and recognized by the coarser one")
    func unknownFiner() {
        let new = failure(#""type":"card_error","code":"card_declined","decline_code":"new""#)
        #expect(new?.recognition == .category && new?.rawCode == "new" && new?.entry == nil)
        #expect(new?.coarserEntry?.name == "cardDeclined")
        #expect(new?.retry.verdict == .afterFix && new?.retry.reason == .category)
        #expect(new?.coarserCodes == ["card_error", "card_declined"])
    }

    @Test("A coarser code that is a category's recognizes by it, and tells what the code does not")
    func category() {
        let new = failure(#""type":"card_error","code":"new""#)
        #expect(new?.recognition == .category && new?.rawCode == "new" && new?.coarserEntry == nil)
        #expect(new?.category?.id == "card" && new?.kind == .failedPrecondition && new?.kindRung == .category)
        #expect(new?.retry.verdict == .never && new?.effect == .noEffect)
        #expect(new?.resolution == "Use another card." && new?.actor == .endUser)
        #expect(failure(#""type":"card_error""#)?.recognition == .category)
        #expect(failure(#""type":"other","code":"new""#)?.recognition == .generic)
        #expect(failure(#""type":"other","code":"new""#)?.coarserCodes == ["other"])
    }

    @Test("A number has another meaning within a coarser code for which the table has entries")
    func numbers() {
        let meta = catalog(
            #"{"id": "e", "code": {"levels": ["/error/code", "/error/error_subcode"]}, "source": "doc"}"#,
            errors: [
                entry("190", "tokenError"), entry("200", "permission"), entry("4", "limit"),
                entry("463", "expired", #", "within": 190"#),
            ].joined(separator: ","),
            categories: #"{"id": "p", "title": "Permissions", "range": [290, 299], "source": "doc"}"#
        )
        #expect(failure(#""code":190,"error_subcode":463"#, in: meta)?.entry?.name == "expired")
        let other = failure(#""code":190,"error_subcode":200"#, in: meta)
        #expect(other?.entry == nil && other?.rawCode == "200" && other?.coarserEntry?.name == "tokenError")
        #expect(failure(#""code":4,"error_subcode":463"#, in: meta)?.coarserEntry?.name == "limit")
        let ranged = failure(#""code":294,"error_subcode":7"#, in: meta)
        #expect(ranged?.recognition == .category && ranged?.category?.id == "p" && ranged?.rawCode == "7")
    }

    @Test("Stored and restored, a failure keeps its levels and its entry")
    func stored() throws {
        for error in [
            #""type":"card_error","code":"card_declined","decline_code":"expired_card""#,
            #""type":"card_error","code":"card_declined","decline_code":"new""#, #""type":"card_error","code":"new""#,
        ] {
            let failure = try #require(self.failure(error))
            let restored = try restored(failure)
            #expect(restored == failure && restored.coarserCodes == failure.coarserCodes)
            #expect(restored.coarserEntry == failure.coarserEntry && restored.category == failure.category)
        }
    }

    @Test("A coarser code counts in any of its spellings, and a status tells where there is none")
    func aliases() {
        let cosmos = catalog(
            #"{"id": "e", "code": {"levels": ["/code", "X-Sub"]}, "source": "doc"}"#,
            errors: [
                entry(#""NotFound""#, "notFound", #", "aliases": ["404"]"#),
                entry("1002", "sessionLost", #", "within": "NotFound", "http": [404]"#),
                entry("1002", "partitionGone", #", "within": "Gone", "http": [410]"#),
            ].joined(separator: ",")
        )
        #expect(cosmos.decoded(404, #"{"code":"404"}"#, ["X-Sub": "1002"])?.entry?.name == "sessionLost")
        #expect(cosmos.decoded(404, "", ["X-Sub": "1002"])?.entry?.name == "sessionLost")
        #expect(cosmos.decoded(410, "", ["X-Sub": "1002"])?.entry?.name == "partitionGone")
        #expect(cosmos.decoded(500, "", ["X-Sub": "1002"])?.entry == nil)
    }

    @Test("A category's code recognizes an unknown code of a single level, and a range one without zeros in front")
    func categoryOfSingleLevel() {
        let single = catalog(
            #"{"id": "e", "code": "/code", "source": "doc"}"#,
            categories: #"""
                {"id": "t", "title": "T", "code": "T", "retry": {"verdict": "never"}, "source": "doc"},
                {"id": "r", "title": "R", "range": [4100, 4199], "source": "doc"}
                """#
        )
        #expect(single.decoded(400, #"{"code":"T"}"#)?.category?.id == "t")
        #expect(single.decoded(400, #"{"code":"4199"}"#)?.category?.id == "r")
        #expect(single.decoded(400, #"{"code":"04199"}"#)?.category == nil)
    }
}
