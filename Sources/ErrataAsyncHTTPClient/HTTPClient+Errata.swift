#if AsyncHTTPClient
public import AsyncHTTPClient
public import NIOCore
public import NIOHTTP1

extension HTTPClient {
    /// Sends a request and gives the answer's head and its whole body, or throws what failed as one type: what the server
    /// said, what an edge before it said, and what went wrong on the way.
    ///
    ///     let (head, body) = try await client.execute(request, timeout: .seconds(30), failingAs: Linq.self)
    ///
    /// It works with any client. Where the client follows redirections, a failure behind one of them never counts as one
    /// without effect: it is ``TransportFailure/redirectionFailed``, for the first server has had the request.
    ///
    /// - Parameters:
    ///   - request: the request. Its body is read into memory before it is sent. One with a `localAddress` of its own is
    ///     not sent and fails as ``TransportFailure/invalidRequest``: set the address in the client's configuration.
    ///   - timeout: the time until the whole answer must have come.
    ///   - api: the catalog of the API that is called.
    ///   - maximumBodySize: the most bytes of an answer's body, 16 MiB unless set. A longer one fails as
    ///     ``TransportFailure/badResponse``.
    ///   - limits: how much of the response is taken in to make the failure.
    /// - Returns: the head and the body of a call that succeeded.
    /// - Throws: the failure. Where the task was cancelled its ``APIFailure/transport`` is ``TransportFailure/cancelled``.
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
