#if AsyncHTTPClient
public import AsyncHTTPClient
public import NIOCore
public import NIOHTTP1

extension HTTPClient {
    /// Sends a request and returns the response's head and its whole body, or throws any failure as one type: an error
    /// response of the server, that of an edge before it, or a transport failure.
    ///
    ///     let (head, body) = try await client.execute(request, timeout: .seconds(30), failingAs: Linq.self)
    ///
    /// It works with any client. Where the client follows redirects, a failure after a redirect is never reported as
    /// free of effects: it is ``TransportFailure/redirectionFailed``, because the first server has received the
    /// request.
    ///
    /// - Parameters:
    ///   - request: the request. Its body is read into memory before it is sent. A request with its own `localAddress`
    ///     is not sent and fails as ``TransportFailure/invalidRequest``: set the address in the client's configuration.
    ///   - timeout: the time within which the whole response must have arrived.
    ///   - api: the catalog of the API that is called.
    ///   - maximumBodySize: the maximum size of a response's body in bytes, 16 MiB by default. A longer body fails as
    ///     ``TransportFailure/badResponse``.
    ///   - limits: how much of the response is decoded into the failure.
    /// - Returns: the head and the body of a call that succeeded.
    /// - Throws: the failure. Where the task was cancelled its ``APIFailure/transport`` is
    ///   ``TransportFailure/cancelled``.
    public func execute<API: ErrorCatalog>(
        _ request: HTTPClientRequest,
        timeout: TimeAmount,
        failingAs api: API.Type,
        maximumBodySize: Int = 16 << 20,
        limits: DecodingLimits = DecodingLimits()
    ) async throws(APIFailure<API.Code>) -> (head: HTTPResponseHead, body: ByteBuffer) {
        let response: CollectedResponse
        do throws(TransportFailure) {
            response = try await answer(to: request, timeout: timeout, maximumBodySize: maximumBodySize)
        } catch {
            throw API.failure(transport: error)
        }
        if let failure = API.failure(of: response.head, body: response.body, limits: limits) { throw failure }
        return (response.head, response.body)
    }
}
#endif
