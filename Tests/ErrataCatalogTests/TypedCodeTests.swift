import ErrataCatalog
import Foundation
import Testing

@Suite("The vendors' codes as types")
struct TypedCodeTests {
    /// Every sample of every case is decoded to the case, by the namespace's own function.
    private func expectRoundTrip<API: ErrorCatalog>(_ api: API.Type) throws {
        for code in API.Code.allCases {
            for response in code.sampleResponses {
                let failure = try #require(
                    API.failure(status: response.status, headers: response.headers, body: response.body)
                )
                #expect(failure.code == code)
                #expect(failure.isExact)
                let stored = try JSONDecoder().decode(API.Failure.self, from: JSONEncoder().encode(failure))
                #expect(stored == failure)
                #expect(stored.code == code)
            }
        }
    }

    @Test("every case's samples are decoded to it, and stored failures come back with it")
    func roundTrip() throws {
        try expectRoundTrip(Linq.self)
        try expectRoundTrip(LinkUpV2.self)
        try expectRoundTrip(LinkedAPI.self)
        try expectRoundTrip(WeLink.self)
        #expect(Linq.Code.allCases.count == 40)
        #expect(LinkUpV1.Code.allCases.isEmpty)
    }

    @Test("there is a sample for each code by name, and for each status where there are no codes")
    func spelling() {
        #expect(Linq.Code.rateLimitExceeded.sampleResponse.status == 429)
        #expect(LinkUpV1.sampleResponse(status: 500).status == 500)
        let failure = LinkUpV1.failure(status: 500, body: LinkUpV1.sampleResponse(status: 500).body)
        #expect(failure?.isCharged == false)
        #expect(failure?.code == nil)
    }

    @Test("a code is stored as on the wire, and decoded from either type")
    func storing() throws {
        #expect(String(decoding: try JSONEncoder().encode([Linq.Code.rateLimitExceeded]), as: UTF8.self) == "[1007]")
        #expect(
            String(decoding: try JSONEncoder().encode([WeLink.Code.wrongPassword]), as: UTF8.self)
                == "[\"WRONG_PASSWORD\"]"
        )
        let codes = try JSONDecoder().decode([Linq.Code].self, from: Data("[1007, \"1007\"]".utf8))
        #expect(codes == [.rateLimitExceeded, .rateLimitExceeded])
    }

    @Test(
        "an unknown code is an error, and so is a value that is not a code",
        arguments: ["[9999]", "[\"x\"]", "[null]", "[1.5]", "[true]", "[{}]"]
    )
    func unknown(json: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([Linq.Code].self, from: Data(json.utf8)) }
    }
}
