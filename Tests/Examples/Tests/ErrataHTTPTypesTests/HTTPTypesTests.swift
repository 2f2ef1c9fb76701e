import ErrataHTTPTypes
import HTTPTypes
import LinqErrors
import Testing
import WeLinkErrors

@Suite("Responses of swift-http-types")
struct HTTPTypesTests {
    private let limited = Array(#"{"success":false,"error":{"code":1007,"message":"Rate limit exceeded"}}"#.utf8)

    private func fields(_ pairs: [(String, String)]) throws -> HTTPFields {
        var fields = HTTPFields()
        for (name, value) in pairs { fields.append(HTTPField(name: try #require(HTTPField.Name(name)), value: value)) }
        return fields
    }

    @Test("a call that succeeded gives nil")
    func success() {
        #expect(Linq.failure(of: HTTPResponse(status: .ok), body: #"{"success":true}"#.utf8) == nil)
        #expect(Linq.catalog.failure(of: HTTPResponse(status: .noContent), body: []) == nil)
    }

    @Test("a failure has what the status, the fields and the body say")
    func failure() throws {
        let fields = try fields([("retry-after", "5"), ("Retry-After", "60")])
        let failure = try #require(
            Linq.failure(of: HTTPResponse(status: .tooManyRequests, headerFields: fields), body: limited)
        )
        #expect(failure.code == .rateLimitExceeded)
        #expect(failure.status == 429)
        #expect(failure.serverDelay == 60)
        #expect(Linq.failure(status: .tooManyRequests, fields: fields, body: limited) == failure)
        #expect(Linq.catalog.failure(status: .tooManyRequests, fields: fields, body: limited) == failure.untyped)
    }

    @Test("the trailers count like the fields before the body")
    func trailers() throws {
        let response = HTTPResponse(status: .serviceUnavailable, headerFields: try fields([("Retry-After", "5")]))
        let trailers = try fields([("Retry-After", "9")])
        #expect(Linq.failure(of: response, trailers: trailers, body: [])?.serverDelay == 9)
        #expect(Linq.catalog.failure(of: response, trailers: trailers, body: [])?.serverDelay == 9)
    }

    @Test("an error response keeps its fields, and invalid ones do no harm")
    func errorResponse() {
        let answer = Linq.Code.rateLimitExceeded.response(requestID: "r-1", retryAfter: .seconds(30))
        let failure = Linq.failure(of: HTTPResponse(answer), body: answer.body)
        #expect(failure?.code == .rateLimitExceeded)
        #expect(failure?.requestID == "r-1")
        #expect(failure?.serverDelay == 30)
        let odd = HTTPResponse(ErrorResponse(status: 42, headers: ["a b": "c", "X-A": "1", "x-a": "2"], body: []))
        #expect(odd.status.code == 500)
        #expect(odd.headerFields.map(\.value) == ["1", "2"])
    }

    @Test("a webhook has fields and no status")
    func webhook() throws {
        let body = Array(#"{"status":"WRONG_PASSWORD","request_id":"r","message":"wrong password"}"#.utf8)
        let fields = try fields([("Content-Type", "application/json")])
        let failure = WeLink.failure(status: nil, fields: fields, body: body)
        #expect(failure?.code == .wrongPassword)
        #expect(failure?.status == nil)
    }

    @Test("fields keep their order, their names' case and their number")
    func fieldsKept() throws {
        let fields = HeaderFields(try fields([("X-b", "1"), ("x-A", "2"), ("X-b", "3")]))
        #expect(fields.values(named: "x-B") == ["1", "3"])
        #expect(fields["X-a"] == "2")
    }

    @Test("a request that only reads can be sent twice, and a POST cannot")
    func idempotency() throws {
        func request(_ method: HTTPRequest.Method, _ pairs: [(String, String)] = []) throws -> HTTPRequest {
            HTTPRequest(method: method, scheme: "https", authority: "a.b", path: "/", headerFields: try fields(pairs))
        }
        #expect(RetryPolicy.standard.idempotent(for: try request(.get)).isIdempotent)
        #expect(RetryPolicy.standard.idempotent(for: try request(.delete), in: Linq.catalog).isIdempotent)
        #expect(!RetryPolicy.standard.idempotent(for: try request(.post), in: Linq.catalog).isIdempotent)
        let keyed = try request(.post, [("Idempotency-Key", "k")])
        #expect(!RetryPolicy.standard.idempotent(for: keyed, in: Linq.catalog).isIdempotent)
        #expect(RetryPolicy.standard.idempotent().idempotent(for: keyed).isIdempotent)
    }
}
