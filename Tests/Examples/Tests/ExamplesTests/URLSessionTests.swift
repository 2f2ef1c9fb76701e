import Clients
import ErrataFoundation
import Foundation
import LinkUpErrors
import LocalServer
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

@Suite("With URLSession")
struct URLSessionTests {
    private func failure(_ answer: Answer, timeout: TimeInterval = 30) async throws -> LinkUpV2.Failure? {
        try await LocalServer.run(answering: { _ in answer }) { server in
            let configuration = URLSessionConfiguration.ephemeral
            configuration.timeoutIntervalForRequest = timeout
            let session = URLSession(configuration: configuration)
            let client = ProfileClient(base: try #require(URL(string: server.address)), session: session)
            do throws(LinkUpV2.Failure) {
                _ = try await client.profile("ada")
                return nil
            } catch {
                return error
            }
        }
    }

    @Test("a success is the body")
    func success() async throws {
        try await LocalServer.run(answering: { _ in VendorAnswers.linkUpProfile }) { server in
            let client = ProfileClient(base: try #require(URL(string: server.address)))
            #expect(String(decoding: try await client.profile("ada"), as: UTF8.self).contains("Ada Lovelace"))
        }
    }

    @Test("LinkUp's RATE_LIMITED is a case, waits as long as Retry-After says, and cost nothing")
    func rateLimited() async throws {
        let failure = try #require(await failure(VendorAnswers.linkUpRateLimited))
        #expect(failure.code == .rateLimited)
        #expect(failure.status == 429)
        #expect(failure.serverDelay == 20)
        #expect(failure.retry.delay == .seconds(20))
        #expect(failure.fields["action"] == "get_profile")
        #expect(failure.isCharged == false)
        #expect(ProfileClient.explanation(of: failure) == "Too many look-ups at once. One moment, please.")
    }

    @Test("a proxy's page is distinguished from the vendor's own response")
    func badGateway() async throws {
        let failure = try #require(await failure(VendorAnswers.badGateway))
        #expect(failure.origin == .edge)
        #expect(failure.code == nil)
        #expect(failure.effect == .possible)
        #expect(failure.kind == .unavailable)
    }

    @Test("a lost answer may have reached the server", arguments: [Answer.close, .half])
    func lost(answer: Answer) async throws {
        let failure = try #require(await failure(answer))
        #expect(failure.origin == .transport)
        #expect(failure.transport?.canHaveReachedServer == true)
    }

    @Test("silence ends in a timeout, which may have reached the server")
    func silence() async throws {
        let failure = try #require(await failure(.silence, timeout: 1))
        #expect(failure.transport == .timedOut)
        #expect(failure.kind == .timeout)
        #expect(failure.effect == .possible)
    }

    @Test("an unreachable server cannot have received the request, and the user sees a message")
    func refused() async throws {
        let gone = try await LocalServer.run(answering: { _ in .silence }) { $0.address }
        let client = ProfileClient(base: try #require(URL(string: gone)))
        await #expect { () async throws -> Void in
            _ = try await client.profile("ada")
        } throws: { error in
            let failure = error as? LinkUpV2.Failure
            #expect(failure?.transport == .connectionRefused)
            #expect(failure?.effect == RequestEffect.noEffect)
            #expect(failure.map(ProfileClient.explanation)?.hasSuffix(".") == true)
            return failure?.retry.verdict == .afterDelay
        }
    }

    @Test("a redirect to an unreachable server says nothing about the first one")
    func redirected() async throws {
        let gone = try await LocalServer.run(answering: { _ in .silence }) { $0.address }
        let answer = Answer.response(status: 303, headers: [("Location", "\(gone)/elsewhere")])
        let failure = try #require(await failure(answer))
        #expect(failure.origin == .transport)
        #expect(failure.transport == .redirectionFailed)
        #expect(failure.effect == .possible)
    }
}
