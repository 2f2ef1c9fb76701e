import ErrataRuntime
import Foundation
import Testing

@Suite("Cases that a code alone does not tell")
struct PlacedCodeTests {
    fileprivate static let catalog = ErrataRuntimeTests.catalog(
        #"{"id": "e", "code": {"levels": ["/type", "/code"]}, "message": "/message", "source": "doc"}"#,
        errors: [
            entry(#""expired""#, "expired"),
            entry(#""expired""#, "declinedAsExpired", #", "within": "declined""#),
            #"{"name": "tooMany", "when": {"message": "Too many"}, "summary": "S.", "source": "doc"}"#,
        ].joined(separator: ",")
    )

    /// A catalog with one spelling twice, and an error without a code.
    enum Cards: ErrorCatalog {
        enum Code: ErrorCode {
            case expired, declinedAsExpired, tooMany

            static var catalog: Catalog { PlacedCodeTests.catalog }
        }
    }

    private static let bodies: [(Cards.Code, String)] = [
        (.expired, #"{"code":"expired"}"#), (.declinedAsExpired, #"{"type":"declined","code":"expired"}"#),
        (.tooMany, #"{"message":"Too many"}"#),
    ]

    @Test("are recognized, stored as the last part of their permanent id, and restored", arguments: bodies)
    func stored(code: Cards.Code, body: String) throws {
        let failure = try #require(Cards.failure(status: 402, body: body))
        #expect(failure.code == code && failure.untyped.typed(as: Cards.Code.self)?.code == code)
        let data = try JSONEncoder().encode([code])
        #expect(try JSONDecoder().decode([Cards.Code].self, from: data) == [code])
        let copy = try JSONDecoder().decode(Cards.Failure.self, from: JSONEncoder().encode(failure))
        #expect(copy == failure && copy.code == code)
    }

    @Test("have ids of their own")
    func ids() {
        let ids = Cards.Code.allCases.map(\.entry.id)
        #expect(ids == ["acme/expired", "acme/declined/expired", "acme/tooMany"])
        #expect(Cards.Code("expired") == .expired && Cards.Code("tooMany") == nil)
    }

    @Test("can be made for an app's tests, and their samples are recognized", arguments: Cards.Code.allCases)
    func made(code: Cards.Code) {
        #expect(Cards.Failure(code, status: 402).code == code)
        let sample = code.sampleResponse
        #expect(Cards.failure(status: sample.status, headers: sample.headers, body: sample.body)?.code == code)
    }
}
