#if canImport(FoundationNetworking)
internal import Foundation
public import FoundationNetworking
#else
public import Foundation
#endif

extension RetryPolicy {
    /// Returns a policy that is ``ErrataRuntime/RetryPolicy/idempotent(_:)`` where a request can safely be sent twice:
    /// by its method, or by a value in the header that the catalog names for idempotency keys; else the policy
    /// unchanged.
    ///
    /// See ``ErrataRuntime/RetryPolicy/idempotent(method:headers:in:)`` for the rule.
    ///
    /// - Parameters:
    ///   - request: the request. Headers that the session's configuration adds are not considered.
    ///   - catalog: the catalog of the API that is called, such as `Linq.catalog`; without one, no header counts.
    public func idempotent(for request: URLRequest, in catalog: Catalog? = nil) -> RetryPolicy {
        let headers = HeaderFields(request.allHTTPHeaderFields ?? [:])
        return idempotent(method: request.httpMethod ?? "GET", headers: headers, in: catalog)
    }

    /// Returns a policy for a request: idempotent where the request allows it, and with a single attempt where its body
    /// is a stream, which cannot be sent again.
    func fitting(_ request: URLRequest, _ catalog: Catalog) -> RetryPolicy {
        let policy = idempotent(for: request, in: catalog)
        return request.httpBodyStream == nil ? policy : policy.attempts(1)
    }
}
