import AsyncHTTPClient
import ErrataAsyncHTTPClient
import LinqErrors
import NIOCore

/// A client of Linq's API on async-http-client, for a server that does not use Foundation.
public struct MessageClient: Sendable {
    let base: String
    let client: HTTPClient
    let timeout: TimeAmount

    /// The configuration of async-http-client: a failed connection fails at once, so that repeating is decided by the
    /// failure, in one place.
    public static var configuration: HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration.singletonConfiguration
        configuration.connectionPool.retryConnectionEstablishment = false
        return configuration
    }

    /// Creates a client of the API at a URL.
    public init(base: String, client: HTTPClient, timeoutSeconds: Int64 = 30) {
        (self.base, self.client, timeout) = (base, client, .seconds(timeoutSeconds))
    }

    /// Sends a message in JSON to a chat and returns the response as the API sends it.
    public func send(_ message: String, to chat: String) async throws(Linq.Failure) -> ByteBuffer {
        var request = HTTPClientRequest(url: "\(base)/v3/chats/\(chat)/messages")
        request.method = .POST
        request.headers.add(name: "Content-Type", value: "application/json")
        request.body = .bytes(ByteBuffer(string: message))
        return try await client.execute(request, timeout: timeout, failingAs: Linq.self).body
    }

    /// Returns the messages of a chat as the API sends them, repeating the request where that can help.
    public func messages(
        of chat: String,
        retrying policy: RetryPolicy = .standard,
        budget: RetryBudget? = nil,
        clock: some Clock<Duration> = ContinuousClock()
    ) async throws(Linq.Failure) -> ByteBuffer {
        let request = HTTPClientRequest(url: "\(base)/v3/chats/\(chat)/messages")
        return try await client.execute(
            request,
            timeout: timeout,
            failingAs: Linq.self,
            retrying: policy,
            budget: budget,
            clock: clock
        ).body
    }
}
