import ErrataFoundation
import Foundation
import LinqErrors
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

@Suite("Error responses as Foundation's")
struct ErrorResponseTests {
    @Test("A client decodes it like a response of its session")
    func decoded() throws {
        let response = Linq.Code.rateLimitExceeded.response(requestID: "r-1", retryAfter: .seconds(30))
        let head = try #require(HTTPURLResponse(response, url: Stub.address))
        #expect(head.statusCode == 429)
        #expect(head.url == Stub.address)
        let failure = Linq.failure(of: head, body: Data(response.body))
        #expect(failure?.code == .rateLimitExceeded)
        #expect(failure?.requestID == "r-1")
        #expect(failure?.serverDelay == 30)
    }

    @Test("Several fields of one name become one, whatever the case of the name")
    func joined() throws {
        let response = ErrorResponse(status: 400, headers: ["X-A": "1", "x-a": "2", "X-B": "3"], body: [])
        let head = try #require(HTTPURLResponse(response, url: Stub.address))
        #expect(head.value(forHTTPHeaderField: "X-A") == "1, 2")
        #expect(head.value(forHTTPHeaderField: "X-B") == "3")
    }
}
