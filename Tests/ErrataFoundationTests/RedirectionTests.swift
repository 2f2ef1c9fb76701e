import ErrataFoundation
import Foundation
import LinqErrors
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

@Suite("Redirected requests")
struct RedirectionTests {
    /// Returns the result of a POST to this URL.
    private func post(to url: URL) async -> Linq.Failure? {
        var request = URLRequest(url: url)
        request.httpMethod = "POST"
        request.httpBody = Data("{}".utf8)
        do throws(Linq.Failure) {
            _ = try await URLSession(configuration: .ephemeral).data(for: request, failingAs: Linq.self)
            return nil
        } catch {
            return error
        }
    }

    /// Returns the result of a POST that a server redirects to another one, and the number of requests that reached
    /// each.
    private func redirect(_ status: Int, to answer: String) async throws -> (failure: Linq.Failure?, requests: [Int]) {
        let target = try SocketServer { _ in answer }
        defer { target.stop() }
        let location = "Location: \(target.url.absoluteString)"
        let server = try SocketServer { _ in SocketServer.response(status, "", [location]) }
        defer { server.stop() }
        let failure = await post(to: server.url)
        return (failure, [server.requests.count, target.requests.count])
    }

    @Test(
        "a redirect to an unreachable server is reported, and the request may have taken effect",
        arguments: [301, 307, 308]
    )
    func nowhere(status: Int) async throws {
        let location = "Location: http://127.0.0.1:\(try SocketServer.freePort())/elsewhere"
        let server = try SocketServer { _ in SocketServer.response(status, "", [location]) }
        defer { server.stop() }
        let failure = try #require(await post(to: server.url))
        #expect(failure.transport == .redirectionFailed)
        #expect(failure.effect == .possible)
        #expect(failure.summary?.contains("redirected") == true)
        #expect(server.requests.count == 1)
    }

    @Test(
        "a connection that is lost after a redirect may hide a success",
        arguments: [(307, ""), (307, SocketServer.half), (308, ""), (308, SocketServer.half)]
    )
    func lost(status: Int, answer: String) async throws {
        let (failure, requests) = try await redirect(status, to: answer)
        #expect(failure?.origin == .transport)
        #expect(failure?.transport?.canHaveReachedServer == true)
        #expect(failure?.effect == .possible)
        #expect(requests == [1, 1])
    }

    @Test("the other server's response is the response")
    func answered() async throws {
        let (failure, requests) = try await redirect(307, to: SocketServer.badGateway)
        #expect(failure?.status == 502)
        #expect(failure?.transport == nil)
        #expect(requests == [1, 1])
    }

    @Test("a redirect back to a URL that no longer responds tells that a server has received the request")
    func back() async throws {
        let place = Place()
        // The server's closure holds the place.
        defer { place.server = nil }
        let server = try SocketServer { _ in
            place.server?.stop()
            return SocketServer.response(307, "", ["Location: /"])
        }
        place.server = server
        let failure = try #require(await post(to: server.url))
        #expect(failure.transport == .redirectionFailed)
        #expect(failure.effect == .possible)
        #expect(server.requests.count == 1)
    }

    @Test("a session whose delegate refuses redirects gets the redirect as the response")
    func refused() async throws {
        let target = try SocketServer { _ in SocketServer.badGateway }
        defer { target.stop() }
        let location = "Location: \(target.url.absoluteString)"
        let server = try SocketServer { _ in SocketServer.response(307, "", [location]) }
        defer { server.stop() }
        let session = URLSession(configuration: .ephemeral, delegate: Refusal(), delegateQueue: nil)
        defer { session.finishTasksAndInvalidate() }
        let (_, response) = try await session.data(from: server.url, failingAs: Linq.self)
        #expect((response as? HTTPURLResponse)?.statusCode == 307)
        #expect(target.requests.isEmpty)
    }
}

/// A session's delegate that refuses redirects.
private final class Refusal: NSObject, URLSessionTaskDelegate {
    func urlSession(
        _ session: URLSession,
        task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest,
        completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}

/// Holds a server that its own responses refer to.
private final class Place: @unchecked Sendable {
    private let lock = NSLock()
    private var kept: SocketServer?

    var server: SocketServer? {
        get { lock.withLock { kept } }
        set { lock.withLock { kept = newValue } }
    }
}
