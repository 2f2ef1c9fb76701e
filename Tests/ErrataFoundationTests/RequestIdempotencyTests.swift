import ErrataFoundation
import Foundation
import LinqErrors
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

@Suite("Policies for a URLRequest")
struct RequestIdempotencyTests {
    private func request(_ method: String?) -> URLRequest {
        var request = URLRequest(url: Stub.address)
        if let method { request.httpMethod = method }
        return request
    }

    @Test("a request without a method reads, and a POST does not")
    func methods() {
        #expect(RetryPolicy.standard.idempotent(for: request(nil)).isIdempotent)
        #expect(RetryPolicy.standard.idempotent(for: request("DELETE"), in: Linq.catalog).isIdempotent)
        #expect(!RetryPolicy.standard.idempotent(for: request("POST")).isIdempotent)
        #expect(!RetryPolicy.standard.idempotent(for: request("PATCH"), in: Linq.catalog).isIdempotent)
    }

    @Test("nothing else of the policy changes, and one that is idempotent stays so")
    func otherParts() {
        let policy = RetryPolicy.standard.attempts(7).within(.seconds(9))
        #expect(policy.idempotent(for: request("GET")) == policy.idempotent())
        #expect(policy.idempotent(for: request("POST")) == policy)
        #expect(policy.idempotent().idempotent(for: request("POST")) == policy.idempotent())
    }
}
