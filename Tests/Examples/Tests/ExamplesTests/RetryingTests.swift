import AsyncHTTPClient
import Clients
import ErrataTesting
import Foundation
import LinkUpErrors
import LinqErrors
import LocalServer
import NIOCore
import Testing
import Walkthrough

@Suite("With retrying")
struct RetryingTests {
    private func send(
        _ policy: RetryPolicy = .standard.within(.seconds(120)),
        clock: VirtualClock = VirtualClock(),
        answering answer: @escaping @Sendable (Request) -> Answer
    ) async throws -> ByteBuffer {
        try await LocalServer.run(answering: answer) { server in
            try await HTTPClient.withHTTPClient(configuration: MessageClient.configuration) { client in
                let messages = MessageClient(base: server.address, client: client)
                return try await retrying(policy, clock: clock) { try await messages.send("{}", to: "c-1") }
            }
        }
    }

    @Test("a message that is refused twice arrives, after the waits that Linq asked for")
    func recovers() async throws {
        let clock = VirtualClock()
        let body = try await send(clock: clock) {
            $0.number < 2 ? VendorAnswers.linqRateLimited : VendorAnswers.linqAccepted
        }
        #expect(String(buffer: body).contains("m-1"))
        #expect(clock.elapsed >= .seconds(60))
    }

    @Test("a message whose answer is lost is not sent twice, and the failure keeps its type")
    func lost() async throws {
        do {
            _ = try await send { $0.number == 0 ? .half : VendorAnswers.linqAccepted }
            Issue.record("it was sent twice")
        } catch let failure as Linq.Failure {
            #expect(failure.transport == .connectionLost)
        }
    }

    @Test("an idempotent message is sent again")
    func idempotent() async throws {
        let body = try await send(.standard.idempotent()) { $0.number == 0 ? .half : VendorAnswers.linqAccepted }
        #expect(body.readableBytes > 0)
    }

    @Test("a lookup through URLSession is repeated in the same way, with a budget that all callers share")
    func lookUp() async throws {
        let budget = RetryBudget()
        let answer: @Sendable (Request) -> Answer = {
            $0.number == 0 ? VendorAnswers.linkUpRateLimited : VendorAnswers.linkUpProfile
        }
        try await LocalServer.run(answering: answer) { server in
            let client = ProfileClient(base: try #require(URL(string: server.address)))
            let clock = VirtualClock()
            let profile = try await client.profile("ada", retrying: .standard, budget: budget, clock: clock)
            #expect(!profile.isEmpty)
            #expect(clock.now.offset >= .seconds(20))
        }
    }
}
