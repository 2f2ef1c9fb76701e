import ErrataFoundation
import Foundation
import LinkUpErrors
import LinqErrors
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

@Suite("Responses of Foundation")
struct ResponseTests {
    private let limited = Data(#"{"success":false,"error":{"code":1007,"message":"Rate limit exceeded"}}"#.utf8)

    private func response(_ status: Int, _ headers: [String: String] = [:]) throws -> HTTPURLResponse {
        let response = HTTPURLResponse(
            url: Stub.address,
            statusCode: status,
            httpVersion: "HTTP/1.1",
            headerFields: headers
        )
        return try #require(response)
    }

    @Test("a call that succeeded gives nil")
    func success() throws {
        #expect(Linq.failure(of: try response(200), body: Data(#"{"success":true}"#.utf8)) == nil)
        #expect(Linq.catalog.failure(of: try response(204), body: Data()) == nil)
    }

    @Test("a failure has what the status, the headers and the body say")
    func failure() throws {
        let failure = try #require(Linq.failure(of: response(429, ["Retry-After": "12"]), body: limited))
        #expect(failure.code == .rateLimitExceeded)
        #expect(failure.status == 429)
        #expect(failure.serverDelay == 12)
        #expect(failure == Linq.failure(status: 429, headers: ["Retry-After": "12"], body: limited))
        #expect(Linq.catalog.failure(of: try response(429, ["Retry-After": "12"]), body: limited) == failure.untyped)
    }

    @Test("headers are found in any case of their names", arguments: ["retry-after", "RETRY-AFTER", "Retry-after"])
    func headerCase(name: String) throws {
        #expect(Linq.failure(of: try response(429, [name: "12"]), body: limited)?.serverDelay == 12)
    }

    @Test("a response that is not of HTTP has no status, so the body decides")
    func otherScheme() throws {
        let response = URLResponse(
            url: URL(fileURLWithPath: "/answer.json"),
            mimeType: nil,
            expectedContentLength: limited.count,
            textEncodingName: nil
        )
        let failure = try #require(Linq.failure(of: response, body: limited))
        #expect(failure.code == .rateLimitExceeded)
        #expect(failure.status == nil)
        #expect(Linq.failure(of: response, body: Data()) == nil)
    }

    @Test("a part of a larger Data is read from its own beginning")
    func slice() throws {
        let slice = (Data("junk".utf8) + limited + Data("junk".utf8)).dropFirst(4).dropLast(4)
        #expect(Linq.failure(of: try response(429), body: slice)?.code == .rateLimitExceeded)
    }

    @Test("a date is relative to the present where the response has no Date")
    func clock() throws {
        let past = "Sun, 06 Nov 1994 08:49:37 GMT"
        #expect(Linq.failure(of: try response(503, ["Retry-After": past]), body: Data())?.serverDelay == 0)
        let headers = ["Retry-After": past, "Date": "Sun, 06 Nov 1994 08:49:07 GMT"]
        #expect(Linq.failure(of: try response(503, headers), body: Data())?.serverDelay == 30)
    }

    @Test(
        "each of several waits that Foundation joined counts, including dates",
        arguments: [
            ("Retry-After", "5, 60", 60), ("retry-after", "60,5", 60), ("Retry-After-Ms", "1500, 2500", 3),
            ("Retry-After", "Sun, 06 Nov 1994 08:50:07 GMT, 5", 60),
            ("Retry-After", "90, Sun, 06 Nov 1994 08:50:07 GMT", 90),
            ("Retry-After", "Sunday, 06-Nov-94 08:50:07 GMT", 60), ("Retry-After", "soon, 5", nil),
            ("Retry-After", "", nil), ("X-RateLimit-Reset", "7, 9", 9),
            ("RateLimit-Reset", "784111807, 5", 784_111_807),
        ] as [(String, String, Int?)]
    )
    func joined(name: String, value: String, seconds: Int?) throws {
        let headers = [name: value, "Date": "Sun, 06 Nov 1994 08:49:07 GMT"]
        #expect(Linq.failure(of: try response(503, headers), body: Data())?.serverDelay == seconds)
    }

    @Test("a remaining quota among several that Foundation joined makes the reset irrelevant")
    func joinedQuotas() throws {
        for (remaining, seconds) in [("0, 4", nil), ("0, 0", 7)] as [(String, Int?)] {
            let headers = ["X-RateLimit-Reset": "7", "X-RateLimit-Remaining": remaining]
            #expect(Linq.failure(of: try response(429, headers), body: Data())?.serverDelay == seconds)
        }
    }

    @Test("header fields are sorted by name, and other values are not split")
    func fields() throws {
        let fields = HeaderFields(try response(200, ["B": "1, 2", "A": "x"]))
        #expect(fields.map(\.name) == ["A", "B"])
        #expect(fields["b"] == "1, 2")
    }

    @Test("limits are respected")
    func limits() throws {
        let failure = Linq.failure(of: try response(429), body: limited, limits: DecodingLimits(maximumBodySize: 10))
        #expect(failure?.recognition == .generic)
        #expect(failure?.flags == .bodyTooLarge)
    }
}
