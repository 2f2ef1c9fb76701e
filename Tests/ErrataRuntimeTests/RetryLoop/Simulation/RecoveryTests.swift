import ErrataRuntime
import Testing

@Suite("A server that recovers")
struct RecoveryTests {
    private let patient = RetryPolicy.standard.attempts(100).within(nil).idempotent()

    @Test("A thousand waiting clients do not overload it again")
    func waitingClients() async throws {
        let server = try await crowd { SeededGenerator($0) }
        #expect(server.falls == 0)
        #expect(server.peak(from: 60) <= 100)
    }

    @Test("Without jitter they would overload it")
    func waitingClientsWithoutChance() async throws {
        #expect(try await crowd { _ in ConstantGenerator.least }.falls > 0)
    }

    @Test("With a budget, a steady load of half its capacity does not overload it again")
    func steadyLoad() async throws {
        let server = try await stream(RetryBudget())
        #expect(server.falls == 0)
        #expect(server.peak(from: 30) <= 100)
    }

    @Test("Without a budget the repeats of a steady load would keep it down")
    func steadyLoadWithoutBudget() async throws {
        #expect(try await stream(nil).falls > 0)
    }

    /// A thousand clients of a server that is down for a minute and can handle 100 requests a second.
    private func crowd(
        _ generator: @escaping @Sendable (Int) -> some RandomNumberGenerator & Sendable
    ) async throws -> SimulatedServer {
        let answer = try #require(linq(503, ""))
        let (server, policy) = (SimulatedServer(capacity: 100, outage: .seconds(60), answer: answer), patient)
        await simulate(clients: 1000) { client, clock in
            _ = await retryingResult(policy, clock: clock, generator: generator(client)) {
                try server.handle(at: clock.now.offset)
            }
        }
        return server
    }

    /// Fifty new calls a second for two minutes, to a server that is down for the first half minute.
    private func stream(_ budget: RetryBudget?) async throws -> SimulatedServer {
        let answer = try #require(linq(503, ""))
        let server = SimulatedServer(capacity: 100, outage: .seconds(30), answer: answer)
        await simulate(clients: 6000) { client, clock in
            try? await clock.sleep(for: .milliseconds(client * 20))
            let policy = RetryPolicy.standard.idempotent()
            _ = await retryingResult(policy, budget: budget, clock: clock, generator: SeededGenerator(client)) {
                try server.handle(at: clock.now.offset)
            }
        }
        return server
    }
}
