#if AsyncHTTPClient
internal import AsyncHTTPClient
internal import NIOCore

extension HTTPClient {
    /// Sends a request and returns the complete response, or throws the transport failure.
    func answer(
        to request: HTTPClientRequest,
        timeout: TimeAmount,
        maximumBodySize: Int
    ) async throws(TransportFailure) -> CollectedResponse {
        let collector = ResponseCollector(maximumBodySize: maximumBodySize)
        do {
            // Qualified, because the client declares a type `Task` as well.
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
    /// Creates the same request with its body in memory.
    init(_ request: HTTPClientRequest) async throws {
        // `HTTPClient.Request` cannot hold a local address, and the request must not be sent from a different one.
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
    /// The same request with a body that can be sent more than once. Reading it consumes a streamed body.
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
    /// Returns all bytes of the body. A stream is consumed.
    fileprivate func collected() async throws -> ByteBuffer {
        try await collect(upTo: .max)
    }
}
#endif
