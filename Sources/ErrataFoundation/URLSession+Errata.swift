public import Foundation

#if canImport(FoundationNetworking)
public import FoundationNetworking
#endif

extension URLSession {
    /// Sends a request and returns the response's body, or throws any failure as one type: an error response of the
    /// server, that of an edge before it, or a transport failure.
    ///
    ///     let (data, _) = try await session.data(for: request, failingAs: Linq.self)
    ///
    /// - Parameters:
    ///   - request: the request.
    ///   - api: the catalog of the API that is called.
    ///   - limits: how much of a response is decoded into the failure.
    /// - Returns: the body and the response of a call that succeeded.
    /// - Throws: the failure. Where the task was cancelled its ``APIFailure/transport`` is
    ///   ``TransportFailure/cancelled``.
    public func data<API: ErrorCatalog>(
        for request: URLRequest,
        failingAs api: API.Type,
        limits: DecodingLimits = DecodingLimits()
    ) async throws(APIFailure<API.Code>) -> (Data, URLResponse) {
        let (body, response): (Data, URLResponse)
        do throws(TransportFailure) {
            (body, response) = try await answer(to: request)
        } catch {
            throw API.failure(transport: error)
        }
        if let failure = API.failure(of: response, body: body, limits: limits) { throw failure }
        return (body, response)
    }

    /// Fetches a URL, or throws any failure, as ``data(for:failingAs:limits:)`` does.
    public func data<API: ErrorCatalog>(
        from url: URL,
        failingAs api: API.Type,
        limits: DecodingLimits = DecodingLimits()
    ) async throws(APIFailure<API.Code>) -> (Data, URLResponse) {
        try await data(for: URLRequest(url: url), failingAs: api, limits: limits)
    }

    /// Sends a request with a body, or throws any failure, as ``data(for:failingAs:limits:)`` does.
    public func upload<API: ErrorCatalog>(
        for request: URLRequest,
        from body: Data,
        failingAs api: API.Type,
        limits: DecodingLimits = DecodingLimits()
    ) async throws(APIFailure<API.Code>) -> (Data, URLResponse) {
        var request = request
        request.httpBody = body
        return try await data(for: request, failingAs: api, limits: limits)
    }
}
