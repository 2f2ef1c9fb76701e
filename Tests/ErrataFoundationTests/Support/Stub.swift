import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Answers requests without a network, as instructed by the request's own headers, so that tests share no state. A
/// request
/// without instructions is never answered.
final class Stub: URLProtocol {
    static let session: URLSession = {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.protocolClasses = [Stub.self]
        return URLSession(configuration: configuration)
    }()

    /// Returns a request that is answered with a status and a body.
    static func request(status: Int, body: String) -> URLRequest {
        var request = URLRequest(url: address)
        request.setValue(String(status), forHTTPHeaderField: "Stub-Status")
        request.setValue(Data(body.utf8).base64EncodedString(), forHTTPHeaderField: "Stub-Body")
        return request
    }

    /// Returns a request that fails.
    static func request(failing code: URLError.Code) -> URLRequest {
        var request = URLRequest(url: address)
        request.setValue(String(code.rawValue), forHTTPHeaderField: "Stub-Error")
        return request
    }

    static let address = address("http://stub.invalid/v3/chats?limit=1")

    static func address(_ text: String) -> URL {
        guard let url = URL(string: text) else { fatalError("no address: \(text)") }
        return url
    }

    override class func canInit(with request: URLRequest) -> Bool { true }
    override class func canonicalRequest(for request: URLRequest) -> URLRequest { request }
    override func stopLoading() {}

    override func startLoading() {
        func value(_ name: String) -> String? { request.value(forHTTPHeaderField: name) }
        if let number = value("Stub-Error").flatMap({ Int($0) }) {
            client?.urlProtocol(self, didFailWithError: NSError(domain: NSURLErrorDomain, code: number))
            return
        }
        guard let status = value("Stub-Status").flatMap({ Int($0) }), let response = response(status) else { return }
        client?.urlProtocol(self, didReceive: response, cacheStoragePolicy: .notAllowed)
        client?.urlProtocol(self, didLoad: value("Stub-Body").flatMap { Data(base64Encoded: $0) } ?? Data())
        client?.urlProtocolDidFinishLoading(self)
    }

    private func response(_ status: Int) -> HTTPURLResponse? {
        let headers = ["Content-Type": "application/json", "Retry-After": "7"]
        return HTTPURLResponse(
            url: request.url ?? Stub.address,
            statusCode: status,
            httpVersion: "HTTP/1.1",
            headerFields: headers
        )
    }
}
