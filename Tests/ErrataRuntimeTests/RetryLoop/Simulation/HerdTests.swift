import ErrataRuntime
import Testing

@Suite("A thousand clients with the same wait")
struct HerdTests {
    @Test(
        "They do not return in the same second, and none returns too early",
        arguments: [(1, 550), (5, 450), (30, 100), (60, 60), (3600, 40)]
    )
    func spread(retryAfter: Int, atMost: Int) async throws {
        let server = try await herd(retryAfter) { SeededGenerator($0) }
        #expect(server.requests == 2000)
        #expect(server.count(in: 0..<1) == 1000)
        #expect(server.count(in: 1..<Int64(retryAfter)) == 0)
        #expect(server.peak(from: 1) <= atMost)
    }

    @Test("Where many share a server, a wider spread keeps a short wait from bringing them back together")
    func wider() async throws {
        let server = try await herd(1, .standard.spreadingReturns(over: .seconds(20))) { SeededGenerator($0) }
        #expect(server.requests == 2000)
        #expect(server.peak(from: 1) <= 75)
    }

    @Test("Without jitter they would")
    func control() async throws {
        let server = try await herd(30) { _ in ConstantGenerator.least }
        #expect(server.count(in: 30..<31) == 1000)
    }

    /// A thousand clients get a 429 at the same moment, and succeed when they return.
    private func herd(
        _ retryAfter: Int,
        _ policy: RetryPolicy = .standard,
        generator: @escaping @Sendable (Int) -> some RandomNumberGenerator & Sendable
    ) async throws -> SimulatedServer {
        let answer = try #require(linq(429, linqBody(code: "1007"), ["Retry-After": "\(retryAfter)"]))
        let server = SimulatedServer(outage: .milliseconds(500), answer: answer)
        await simulate(clients: 1000) { client, clock in
            _ = await retryingResult(policy.within(nil), clock: clock, generator: generator(client)) {
                try server.handle(at: clock.now.offset)
            }
        }
        return server
    }
}
