import ErrataRuntime
import Testing

@Suite("A total outage")
struct OutageTests {
    private let calls = 10_000

    @Test("Ten thousand callers with a budget of 10 % make at most 1.1 requests a call", arguments: [0, 1, 100])
    func amplification(milliseconds: Int) async throws {
        let requests = try await requests(milliseconds, RetryBudget(percent: 10))
        #expect(requests * 10 <= calls * 11)
        #expect(requests * 10 >= calls * 109 / 10)
    }

    @Test("The same holds after a period without failures")
    func afterGoodDays() async throws {
        let budget = RetryBudget(percent: 10)
        for _ in 0..<calls { await budget.recordCall() }
        #expect(try await requests(10, budget) * 10 <= calls * 11)
    }

    @Test("Without a budget they make four, the maximum of the policy")
    func control() async throws {
        #expect(try await requests(10, nil) == 4 * calls)
    }

    /// Returns the number of requests where callers arrive at a fixed interval in milliseconds.
    private func requests(_ milliseconds: Int, _ budget: RetryBudget?) async throws -> Int {
        let answer = try #require(linq(503, ""))
        let server = SimulatedServer(outage: .seconds(86_400), answer: answer)
        await simulate(clients: calls) { client, clock in
            try? await clock.sleep(for: .milliseconds(client * milliseconds))
            _ = await retryingResult(
                .standard.idempotent(),
                budget: budget,
                clock: clock,
                generator: SeededGenerator(client)
            ) {
                try server.handle(at: clock.now.offset)
            }
        }
        return server.requests
    }
}
