import AcmeErrors
import ErrataFoundation
import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// A client of Acme's API, whose calls throw the codes of Acme's table.
public struct AnvilClient: Sendable {
    private let session: URLSession
    private let address: URL
    private let accepts: String

    /// Creates a client of the API at a URL; errors have the API's own format, or that of problem documents.
    public init(address: URL, session: URLSession = .shared, acceptsProblems: Bool = false) {
        (self.address, self.session) = (address, session)
        accepts = acceptsProblems ? "application/problem+json, application/json" : "application/json"
    }

    /// Returns an anvil, as JSON.
    public func anvil(_ id: String) async throws(Acme.Failure) -> Data {
        try await send(URLRequest(url: address.appendingPathComponent("anvils/\(id)")))
    }

    /// Orders anvils.
    public func order(_ anvil: String, count: Int) async throws(Acme.Failure) {
        var request = URLRequest(url: address.appendingPathComponent("orders"))
        request.httpMethod = "POST"
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        request.httpBody = Data(#"{"anvil":"\#(anvil)","count":\#(count)}"#.utf8)
        _ = try await send(request)
    }

    private func send(_ request: URLRequest) async throws(Acme.Failure) -> Data {
        var request = request
        request.setValue(accepts, forHTTPHeaderField: "Accept")
        return try await session.data(for: request, failingAs: Acme.self).0
    }
}
