#if AsyncHTTPClient
internal import AsyncHTTPClient
internal import NIOConcurrencyHelpers
internal import NIOCore
internal import NIOHTTP1

/// A response with its complete body.
struct CollectedResponse: Sendable {
    var head: HTTPResponseHead
    var body = ByteBuffer()
}

/// Collects the response to one request, and records whether any server has answered.
///
/// Only the client's delegate learns of the redirects that the client follows. After a redirect, a server has received
/// the request, so no later failure is reported as free of effects, however the client is configured.
final class ResponseCollector: HTTPClientResponseDelegate {
    private struct State {
        var response: CollectedResponse?
        var isAnswered = false
    }

    private let state = NIOLockedValueBox(State())
    private let maximumBodySize: Int

    init(maximumBodySize: Int) {
        self.maximumBodySize = maximumBodySize
    }

    /// Returns the transport failure for an error, given what was received before it.
    func failure(_ error: any Error) -> TransportFailure {
        let failure = TransportFailure(nio: error)
        let state = state.withLockedValue { $0 }
        guard state.isAnswered, !failure.canHaveReachedServer else { return failure }
        return state.response == nil ? .redirectionFailed : .connectionLost
    }

    func didVisitURL(task: HTTPClient.Task<CollectedResponse>, _: HTTPClient.Request, _: HTTPResponseHead) {
        state.withLockedValue { $0.isAnswered = true }
    }

    func didReceiveHead(task: HTTPClient.Task<CollectedResponse>, _ head: HTTPResponseHead) -> EventLoopFuture<Void> {
        state.withLockedValue { $0.response = CollectedResponse(head: head) }
        return task.eventLoop.makeSucceededVoidFuture()
    }

    func didReceiveBodyPart(task: HTTPClient.Task<CollectedResponse>, _ part: ByteBuffer) -> EventLoopFuture<Void> {
        let fits = state.withLockedValue { state in
            let size = (state.response?.body.readableBytes ?? 0) + part.readableBytes
            guard size <= maximumBodySize else { return false }
            state.response?.body.writeImmutableBuffer(part)
            return true
        }
        return fits
            ? task.eventLoop.makeSucceededVoidFuture()
            : task.eventLoop.makeFailedFuture(NIOTooManyBytesError(maxBytes: maximumBodySize))
    }

    func didFinishRequest(task: HTTPClient.Task<CollectedResponse>) throws -> CollectedResponse {
        guard let response = state.withLockedValue({ $0.response }) else { throw TransportFailure.badResponse }
        return response
    }
}
#endif
