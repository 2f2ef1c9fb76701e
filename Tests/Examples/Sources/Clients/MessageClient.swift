import AsyncHTTPClient
import LinqErrors
import NIOCore
import NIOHTTP1

/// A client of Linq's API on async-http-client, in a server that has no use for Foundation.
public struct MessageClient: Sendable {
    let base: String
    let client: HTTPClient
    let timeout: TimeAmount

    /// How async-http-client is to work beneath.
    public static var configuration: HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration.singletonConfiguration
        // After a redirection it is no longer known which server has had the request.
        configuration.redirectConfiguration = .disallow
        // Repeating is decided by what failed, in one place.
        configuration.connectionPool.retryConnectionEstablishment = false
        return configuration
    }

    /// A client of the API at an address.
    public init(base: String, client: HTTPClient, timeoutSeconds: Int64 = 30) {
        (self.base, self.client, timeout) = (base, client, .seconds(timeoutSeconds))
    }

    /// Sends a message, which is JSON, to a chat and gives the answer as the API sends it.
    public func send(_ message: String, to chat: String) async throws(Linq.Failure) -> [UInt8] {
        var request = HTTPClientRequest(url: "\(base)/v3/chats/\(chat)/messages")
        request.method = .POST
        request.headers.add(name: "Content-Type", value: "application/json")
        request.body = .bytes(ByteBuffer(string: message))
        let (response, body) = try await answer(to: request)
        let headers = HeaderFields(response.headers.map { ($0.name, $0.value) })
        let status = Int(response.status.code)
        if let failure = Linq.failure(status: status, headers: headers, body: body) { throw failure }
        return body
    }

    private func answer(to request: HTTPClientRequest) async throws(Linq.Failure) -> (HTTPClientResponse, [UInt8]) {
        do {
            let response = try await client.execute(request, timeout: timeout)
            let body = try await response.body.collect(upTo: 1 << 20)
            return (response, Array(body.readableBytesView))
        } catch {
            throw Linq.failure(transport: TransportFailure(nio: error))
        }
    }
}
