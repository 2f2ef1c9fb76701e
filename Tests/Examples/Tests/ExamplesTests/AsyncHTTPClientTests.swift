import AsyncHTTPClient
import Clients
import ErrataAsyncHTTPClient
import LinqErrors
import LocalServer
import NIOCore
import Testing

@Suite("With async-http-client")
struct AsyncHTTPClientTests {
    private func failure(
        _ answer: Answer,
        timeoutSeconds: Int64 = 30,
        at address: @Sendable (LocalServer) -> String = { $0.address }
    ) async throws -> Linq.Failure? {
        try await LocalServer.run(answering: { _ in answer }) { server in
            try await Self.failure(at: address(server), timeoutSeconds: timeoutSeconds)
        }
    }

    private static func failure(at address: String, timeoutSeconds: Int64 = 30) async throws -> Linq.Failure? {
        try await HTTPClient.withHTTPClient(configuration: MessageClient.configuration) { client in
            let messages = MessageClient(base: address, client: client, timeoutSeconds: timeoutSeconds)
            do throws(Linq.Failure) {
                _ = try await messages.send("{}", to: "c-1")
                return nil
            } catch {
                return error
            }
        }
    }

    @Test("a success is the body")
    func success() async throws {
        #expect(try await failure(VendorAnswers.linqAccepted) == nil)
    }

    @Test("Linq's 1007 is a case, and the body says how long to wait")
    func rateLimited() async throws {
        let failure = try #require(await failure(VendorAnswers.linqRateLimited))
        #expect(failure.code == .rateLimitExceeded)
        #expect(failure.requestID == "2eff5df5c6f688733c007523c4d61cd9")
        #expect(failure.serverDelay == 30)
        #expect(failure.retry.reason == .server)
    }

    @Test("a code that is newer than the table is kept as it was sent")
    func newCode() async throws {
        let failure = try #require(await failure(VendorAnswers.linqNewCode))
        #expect(failure.code == nil)
        #expect(failure.rawCode == "1999")
        #expect(failure.recognition == .category)
        #expect(failure.category?.id == "client")
    }

    @Test("a proxy's page is distinguished from the vendor's own response")
    func badGateway() async throws {
        let failure = try #require(await failure(VendorAnswers.badGateway))
        #expect(failure.origin == .edge)
        #expect(failure.effect == .possible)
    }

    @Test("a lost connection may have carried the request", arguments: [Answer.close, .half])
    func lost(answer: Answer) async throws {
        let failure = try #require(await failure(answer))
        #expect(failure.transport?.canHaveReachedServer == true)
        #expect(failure.retry.verdict == .afterDelay)
        #expect(failure.effect == .possible)
    }

    @Test("silence ends in a timeout, which may have reached the server")
    func silence() async throws {
        #expect(try await failure(.silence, timeoutSeconds: 1)?.transport == .timedOut)
    }

    @Test("NIO's error number for a refused connection says that the request cannot have reached the server")
    func refused() async throws {
        let gone = try await LocalServer.run(answering: { _ in .silence }) { $0.address }
        let failure = try #require(await Self.failure(at: gone))
        #expect(failure.transport == .connectionRefused)
        #expect(failure.effect == RequestEffect.noEffect)
    }

    @Test("a name that does not exist cannot have been reached")
    func unknownName() async throws {
        let failure = try #require(await Self.failure(at: "http://nobody.invalid"))
        #expect(failure.transport == .nameNotResolved)
    }

    @Test("a handshake that fails cannot have carried the request")
    func handshake() async throws {
        let failure = try await failure(.silence, timeoutSeconds: 5) { "https://127.0.0.1:\($0.port)" }
        #expect(failure?.transport == .tlsFailed)
    }

    @Test("an invalid URL was never sent")
    func address() async throws {
        #expect(try await Self.failure(at: "").flatMap(\.transport) == .invalidRequest)
    }

    @Test("a response longer than the caller's limit is not usable")
    func tooLong() async throws {
        try await LocalServer.run(answering: { _ in .json(200, #"{"success":true,"text":"long"}"#) }) { server in
            let request = HTTPClientRequest(url: server.address)
            do throws(Linq.Failure) {
                _ = try await HTTPClient.shared.execute(
                    request,
                    timeout: .seconds(30),
                    failingAs: Linq.self,
                    maximumBodySize: 10
                )
                Issue.record("it was taken")
            } catch {
                #expect(error.transport == .badResponse)
            }
        }
    }

    @Test("a cancelled task's call throws a cancellation of the transport", .timeLimit(.minutes(1)))
    func cancelled() async throws {
        try await LocalServer.run(answering: { _ in .silence }) { server in
            let request = HTTPClientRequest(url: server.address)
            let task = Task { () async -> Linq.Failure? in
                do throws(Linq.Failure) {
                    _ = try await HTTPClient.shared.execute(request, timeout: .hours(1), failingAs: Linq.self)
                    return nil
                } catch {
                    return error
                }
            }
            task.cancel()
            #expect(await task.value?.transport == .cancelled)
        }
    }

    @Test("a response that was collected by other means is decoded in the same way")
    func decoded() throws {
        let body = ByteBuffer(string: #"{"success":false,"error":{"code":1007,"message":"Rate limit exceeded"}}"#)
        let response = HTTPClientResponse(status: .tooManyRequests, headers: ["Retry-After": "5", "retry-after": "60"])
        let failure = try #require(Linq.failure(of: response, body: body))
        #expect(failure.code == .rateLimitExceeded)
        #expect(failure.serverDelay == 60)
        #expect(Linq.failure(of: HTTPClientResponse(), body: ByteBuffer(string: #"{"success":true}"#)) == nil)
    }
}
