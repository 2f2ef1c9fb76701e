import AsyncHTTPClient
import ErrataAsyncHTTPClient
import LinqErrors
import NIOCore

/// One for each server, shared by all who call it.
let budget = RetryBudget()

func chats(at address: String) async throws(Linq.Failure) -> ByteBuffer {
    try await HTTPClient.shared.execute(
        HTTPClientRequest(url: address),
        timeout: .seconds(30),
        failingAs: Linq.self,
        retrying: .standard,
        budget: budget
    ).body
}

var configuration: HTTPClient.Configuration {
    var configuration = HTTPClient.Configuration.singletonConfiguration
    configuration.connectionPool.retryConnectionEstablishment = false
    return configuration
}
