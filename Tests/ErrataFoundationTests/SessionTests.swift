import ErrataFoundation
import Foundation
import LinkUpErrors
import LinqErrors
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

@Suite("Sessions")
struct SessionTests {
    private let limited = #"{"success":false,"error":{"code":1007,"message":"Rate limit exceeded"},"trace_id":"t1"}"#

    @Test("a call that succeeded gives its body and response")
    func success() async throws {
        let request = Stub.request(status: 200, body: #"{"success":true}"#)
        let (body, response) = try await Stub.session.data(for: request, failingAs: Linq.self)
        #expect(String(decoding: body, as: UTF8.self) == #"{"success":true}"#)
        #expect((response as? HTTPURLResponse)?.statusCode == 200)
    }

    @Test("a call that failed throws the typed failure")
    func failure() async {
        do throws(Linq.Failure) {
            _ = try await Stub.session.data(for: Stub.request(status: 429, body: limited), failingAs: Linq.self)
            Issue.record("nothing was thrown")
        } catch {
            // No cast: the type of the error is known.
            #expect(error.code == .rateLimitExceeded)
            #expect(error.requestID == "t1")
            #expect(error.serverDelay == 7)
        }
    }

    @Test("a 200 whose body says failure throws too")
    func disguised() async {
        let body = #"{"success":false,"error":{"code":"INSUFFICIENT_CREDITS","message":"m"}}"#
        await #expect { () async throws -> Void in
            _ = try await Stub.session.data(for: Stub.request(status: 200, body: body), failingAs: LinkUpV2.self)
        } throws: {
            ($0 as? LinkUpV2.Failure)?.code == .insufficientCredits
        }
    }

    @Test("an upload sends its body and fails in the same way")
    func upload() async throws {
        let good = Stub.request(status: 200, body: "{}")
        let (body, _) = try await Stub.session.upload(for: good, from: Data("x".utf8), failingAs: Linq.self)
        #expect(body == Data("{}".utf8))
        await #expect(throws: Linq.Failure.self) {
            let request = Stub.request(status: 429, body: limited)
            _ = try await Stub.session.upload(for: request, from: Data("x".utf8), failingAs: Linq.self)
        }
    }

    @Test("a transport error is thrown as the same type, with the transport as its origin")
    func transport() async {
        do throws(Linq.Failure) {
            _ = try await Stub.session.data(for: Stub.request(failing: .cannotConnectToHost), failingAs: Linq.self)
            Issue.record("nothing was thrown")
        } catch {
            #expect(error.origin == .transport)
            #expect(error.transport == .connectionRefused)
            #expect(error.effect == RequestEffect.noEffect)
            #expect(error.retry.verdict == .afterDelay)
        }
    }

    @Test("a closed port refuses the connection, and the request cannot have reached the server")
    func refused() async throws {
        let url = Stub.address("http://127.0.0.1:\(try SocketServer.freePort())/")
        do throws(Linq.Failure) {
            _ = try await URLSession(configuration: .ephemeral).data(from: url, failingAs: Linq.self)
            Issue.record("nothing was thrown")
        } catch {
            #expect(error.transport == .connectionRefused)
        }
    }

    @Test("a cancelled task's call throws a cancellation of the transport, which is not repeated")
    func cancelled() async {
        let task = Task { () async -> Linq.Failure? in
            do throws(Linq.Failure) {
                _ = try await Stub.session.data(for: URLRequest(url: Stub.address), failingAs: Linq.self)
                return nil
            } catch {
                return error
            }
        }
        task.cancel()
        let failure = await task.value
        #expect(failure?.transport == .cancelled)
        #expect(failure?.retry.verdict == .never)
    }

    @Test("a task that is cancelled already sends nothing")
    func cancelledBefore() async {
        let task = Task { () async -> Linq.Failure? in
            while !Task.isCancelled { await Task.yield() }
            do throws(Linq.Failure) {
                _ = try await Stub.session.data(for: Stub.request(status: 200, body: ""), failingAs: Linq.self)
                return nil
            } catch {
                return error
            }
        }
        task.cancel()
        #expect(await task.value?.transport == .cancelled)
    }

    @Test("a truncated response is a lost connection, which may hide a success", arguments: [200, 503])
    func cutShort(status: Int) async throws {
        let answer = SocketServer.half.replacing("200 OK", with: "\(status) Status")
        let failure = try #require(await failure(answer))
        #expect(failure.transport == .connectionLost)
        #expect(failure.effect == .possible)
        #expect(failure.retry.verdict == .afterDelay)
    }

    @Test(
        "one without a declared length, or without a head, may hide a success, too",
        arguments: ["", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"]
    )
    func cutShortWithoutLength(answer: String) async throws {
        let failure = try #require(await failure(answer))
        #expect(failure.effect == .possible)
        #expect(failure.retry.verdict == .afterDelay)
    }

    /// Returns the failure of a request to which a server responds with these bytes.
    private func failure(_ answer: String) async throws -> Linq.Failure? {
        let server = try SocketServer { _ in answer }
        defer { server.stop() }
        do throws(Linq.Failure) {
            _ = try await URLSession(configuration: .ephemeral).data(from: server.url, failingAs: Linq.self)
            return nil
        } catch {
            return error
        }
    }
}
