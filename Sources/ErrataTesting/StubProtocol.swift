internal import Foundation

#if canImport(FoundationNetworking)
internal import FoundationNetworking
#endif

/// Forwards the requests of a session to the session's server. Each server has its own class, because a class is all
/// that
/// Foundation lets a session specify.
final class StubProtocol<Number: StubNumber>: URLProtocol {
    override class func canInit(with request: URLRequest) -> Bool { true }
    override class func canonicalRequest(for request: URLRequest) -> URLRequest { request }
    override func stopLoading() {}

    override func startLoading() {
        switch StubRegistry.shared[Self.self]?.answer(to: request.withBodyInHand) {
        case .response(let response): send(response)
        case .failure(let code): fail(code)
        case nil: fail(.cannotConnectToHost)
        }
    }

    private func send(_ response: ErrorResponse) {
        guard let url = request.url, let head = HTTPURLResponse(response, url: url) else { return fail(.badURL) }
        client?.urlProtocol(self, didReceive: head, cacheStoragePolicy: .notAllowed)
        client?.urlProtocol(self, didLoad: Data(response.body))
        client?.urlProtocolDidFinishLoading(self)
    }

    private func fail(_ code: URLError.Code) {
        client?.urlProtocol(self, didFailWithError: NSError(domain: NSURLErrorDomain, code: code.rawValue))
    }
}

extension URLRequest {
    /// The request with its body as data: Apple's platforms pass it as a stream.
    fileprivate var withBodyInHand: URLRequest {
        guard httpBody == nil, let stream = httpBodyStream else { return self }
        var request = self
        request.httpBody = Data(reading: stream)
        return request
    }
}

extension Data {
    /// Reads a stream to its end.
    fileprivate init(reading stream: InputStream) {
        self.init()
        stream.open()
        defer { stream.close() }
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while case let count = stream.read(&buffer, maxLength: buffer.count), count > 0 {
            append(contentsOf: buffer[..<count])
        }
    }
}
