#if AsyncHTTPClient
internal import AsyncHTTPClient
internal import NIOCore

extension HTTPClient {
    /// Sends a request and gives the complete answer, or what went wrong on the way.
    func answer(
        to request: HTTPClientRequest,
        timeout: TimeAmount,
        maximumBodySize: Int
    ) async throws(TransportFailure) -> CollectedResponse {
        let collector = ResponseCollector(maximumBodySize: maximumBodySize)
        do {
            // The client has a type of that name, too.
            try _Concurrency.Task.checkCancellation()
            let request = try await Request(request)
            let task = execute(request: request, delegate: collector, deadline: .now() + timeout)
            return try await withTaskCancellationHandler {
                try await task.get()
            } onCancel: {
                task.cancel()
            }
        } catch {
            throw collector.failure(error)
        }
    }
}

extension HTTPClient.Request {
    /// The same request, with its body in memory.
    init(_ request: HTTPClientRequest) async throws {
        // There is nowhere to put it, and the request must not leave from another address than it says.
        guard request.localAddress == nil else { throw TransportFailure.invalidRequest }
        try self.init(
            url: request.url,
            method: request.method,
            headers: request.headers,
            tlsConfiguration: request.tlsConfiguration
        )
        if let body = request.body { self.body = .byteBuffer(try await body.collected()) }
    }
}

extension HTTPClientRequest {
    /// The same request with a body that can be sent again. A stream is used up by it.
    var repeatable: HTTPClientRequest {
        get async throws(TransportFailure) {
            guard let body else { return self }
            var request = self
            do {
                request.body = .bytes(try await body.collected())
            } catch {
                throw TransportFailure(nio: error)
            }
            return request
        }
    }
}

extension HTTPClientRequest.Body {
    /// All bytes of the body. A stream is used up by it.
    fileprivate func collected() async throws -> ByteBuffer {
        try await collect(upTo: .max)
    }
}
#endif
