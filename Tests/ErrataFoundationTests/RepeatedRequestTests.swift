import ErrataFoundation
import ErrataTesting
import Foundation
import LinqErrors
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

@Suite("Requests that a session repeats")
struct RepeatedRequestTests {
    private let session = URLSession(configuration: .ephemeral)
    private let accepted = SocketServer.response(200, #"{"success":true}"#)

    /// Sends a request to a server with these answers, one after another, and returns the result and the requests that
    /// reached the server.
    private func send(
        _ method: String,
        headers: [String: String] = [:],
        to answers: [String],
        _ policy: RetryPolicy = .standard,
        change: (inout URLRequest) -> Void = { _ in }
    ) async throws -> (failure: Linq.Failure?, requests: [String]) {
        let server = try SocketServer { answers[min($0, answers.count - 1)] }
        defer { server.stop() }
        var request = URLRequest(url: server.url)
        request.httpMethod = method
        request.allHTTPHeaderFields = headers
        change(&request)
        do throws(Linq.Failure) {
            _ = try await session.data(
                for: request,
                failingAs: Linq.self,
                retrying: policy,
                clock: VirtualClock()
            )
            return (nil, server.requests)
        } catch {
            return (error, server.requests)
        }
    }

    @Test("a read that a proxy responds to with a page is repeated", arguments: ["GET", "PUT", "DELETE", "HEAD"])
    func reads(method: String) async throws {
        let (failure, requests) = try await send(method, to: [SocketServer.badGateway, accepted])
        #expect(failure == nil)
        #expect(requests.count == 2)
        #expect(requests.allSatisfy { $0.hasPrefix("\(method) / HTTP/1.1") })
    }

    @Test("a POST is not, and its failure is thrown with its type")
    func writes() async throws {
        let (failure, requests) = try await send("POST", to: [SocketServer.badGateway, accepted])
        #expect(failure?.status == 502)
        #expect(failure?.origin == .edge)
        #expect(requests.count == 1)
    }

    @Test("a POST with a key is not repeated where the vendor documents no header for it")
    func foreignKey() async throws {
        let key = ["Idempotency-Key": "k"]
        let (failure, requests) = try await send("POST", headers: key, to: [SocketServer.badGateway, accepted])
        #expect(failure?.status == 502)
        #expect(requests.count == 1)
    }

    @Test("a POST that was refused before it was done is repeated")
    func refused() async throws {
        let body = #"{"success":false,"error":{"code":1007,"message":"Rate limit exceeded","retry_after":7}}"#
        let (failure, requests) = try await send("POST", to: [SocketServer.response(429, body), accepted])
        #expect(failure == nil)
        #expect(requests.count == 2)
    }

    @Test("no more attempts are made than the policy allows, and the last failure is thrown")
    func attempts() async throws {
        let (failure, requests) = try await send("GET", to: [SocketServer.badGateway], .standard.attempts(3))
        #expect(failure?.status == 502)
        #expect(requests.count == 3)
    }

    @Test("a request whose body is a stream is sent once")
    func stream() async throws {
        let (failure, requests) = try await send("PUT", to: [SocketServer.badGateway, accepted]) {
            $0.httpBodyStream = InputStream(data: Data("{}".utf8))
        }
        #expect(failure != nil)
        #expect(requests.count <= 1)
    }

    @Test("a URL is fetched again, and an upload is sent again with its body")
    func otherForms() async throws {
        let server = try SocketServer { [accepted] in $0 % 2 == 0 ? SocketServer.badGateway : accepted }
        defer { server.stop() }
        let clock = VirtualClock()
        let (read, _) = try await session.data(
            from: server.url,
            failingAs: Linq.self,
            retrying: .standard,
            clock: clock
        )
        #expect(read == Data(#"{"success":true}"#.utf8))
        var request = URLRequest(url: server.url)
        request.httpMethod = "PUT"
        _ = try await session.upload(
            for: request,
            from: Data("four".utf8),
            failingAs: Linq.self,
            retrying: .standard,
            clock: clock
        )
        #expect(server.requests.count == 4)
        #expect(server.requests.suffix(2).allSatisfy { $0.contains("Content-Length: 4") })
    }

    @Test("the observer is called for each attempt, and the budget is used")
    func observed() async throws {
        let server = try SocketServer { _ in SocketServer.badGateway }
        defer { server.stop() }
        let budget = RetryBudget(percent: 0, reserve: 1)
        var lines: [String] = []
        await #expect(throws: Linq.Failure.self) {
            _ = try await session.data(
                from: server.url,
                failingAs: Linq.self,
                retrying: .standard,
                budget: budget,
                clock: VirtualClock(),
                observer: { lines.append("\($0.stopReason.map { "\($0)" } ?? "repeated")") }
            )
        }
        #expect(lines == ["repeated", "not repeated: the retry budget is used up"])
    }

    @Test("a task that is cancelled sends nothing more, and throws a cancellation of the transport")
    func cancelled() async throws {
        let server = try SocketServer { _ in SocketServer.badGateway }
        defer { server.stop() }
        let task = Task { () async -> Linq.Failure? in
            do throws(Linq.Failure) {
                _ = try await session.data(
                    from: server.url,
                    failingAs: Linq.self,
                    retrying: .standard.attempts(9).within(nil),
                    observer: { _ in withUnsafeCurrentTask { $0?.cancel() } }
                )
                return nil
            } catch {
                return error
            }
        }
        #expect(await task.value?.transport == .cancelled)
        #expect(server.requests.count == 1)
    }
}
