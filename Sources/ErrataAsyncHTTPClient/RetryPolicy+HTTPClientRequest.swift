#if AsyncHTTPClient
public import AsyncHTTPClient
internal import NIOHTTP1

extension RetryPolicy {
    /// Returns a policy that is ``ErrataRuntime/RetryPolicy/idempotent(_:)`` where a request can safely be sent twice:
    /// by its
    /// method, or by a value in the header that the catalog names for idempotency keys; else the policy unchanged.
    ///
    /// See ``ErrataRuntime/RetryPolicy/idempotent(method:headers:in:)`` for the rule.
    ///
    /// - Parameters:
    ///   - request: the request.
    ///   - catalog: the catalog of the API that is called, such as `Linq.catalog`; without one, no header counts.
    public func idempotent(for request: HTTPClientRequest, in catalog: Catalog? = nil) -> RetryPolicy {
        idempotent(method: request.method.rawValue, headers: HeaderFields(request.headers), in: catalog)
    }
}
#endif
