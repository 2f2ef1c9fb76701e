import Testing

@testable import ErrataSpec

@Suite("Names of codes that are URIs")
struct URINameTests {
    @Test(
        "are their last part with a word in it",
        arguments: [
            ("https://example.com/probs/out-of-credit", "outOfCredit"),
            ("https://example.com/probs/out-of-credit/", "outOfCredit"),
            ("HTTP://example.com/probs/out-of-credit/1", "outOfCredit"),
            ("https://example.com/probs/out-of-credit/v1", "outOfCredit"),
            ("https://example.com/probs/out-of-credit.html", "outOfCredit"),
            ("https://example.com/probs#out-of-credit", "outOfCredit"),
            ("https://example.com/probs?type=out-of-credit", "outOfCredit"),
            ("https://example.com/probs/outOfCredit", "outOfCredit"),
            ("urn:ietf:params:acme:error:badNonce", "badNonce"),
            ("URN:acme:error:bad_nonce:", "badNonce"),
            ("/errors/not-found", "notFound"),
            ("https://example.com/", "httpsExampleCom"),
            ("https://example.com/404", "httpsExampleCom404"),
            ("https:example", "httpsExample"),
            ("urn:", "urn"),
            ("/", "codeXdd5b"),
        ]
    )
    func areLastParts(code: String, name: String) {
        #expect(SpecText.names(ofCodes: code) == [name])
    }

    @Test("have as many parts as tell them apart")
    func areUnique() {
        let codes = ["https://a.com/users/not-found", "https://a.com/teams/not-found", "https://a.com/teams/gone"]
        #expect(
            SpecText.names(of: codes.map { SpecText.error(code: SpecText.literal($0)) }) == [
                "usersNotFound", "teamsNotFound", "gone",
            ]
        )
        #expect(
            SpecText.names(ofCodes: "https://a.com/problems/rate-limited", "urn:a:error:rateLimited")
                == ["problemsRateLimited", "errorRateLimited"]
        )
        #expect(
            SpecText.names(ofCodes: "https://a.com/errors/1007", "https://a.com/errors/1008")
                == ["errors1007", "errors1008"]
        )
    }

    @Test("come from the message where only a number tells them apart, or no part says anything")
    func followMessages() {
        let names = SpecText.names(ofCodes: [
            "https://a.com/errors/1007": "The token has expired", "https://a.com/errors/1008": "Too many requests",
            "https://a.com/404": "Not Found",
        ])
        #expect(names == ["tokenHasExpired", "tooManyRequests", "notFound"])
    }
}
