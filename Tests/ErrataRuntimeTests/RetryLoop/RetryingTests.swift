import ErrataRuntime
import Testing

@Suite("Retrying")
struct RetryingTests {
    private let attempts = Attempts()

    @Test("A call that succeeds is made once")
    func success() async throws {
        let value = try await retrying(clock: VirtualClock()) { try attempts.next([Trouble]()) }
        #expect(value == 1)
    }

    @Test("A call that fails twice is made three times, after the waits that its failures ask for")
    func recovers() async throws {
        let clock = VirtualClock()
        let value = try await retrying(clock: clock, generator: ConstantGenerator.least) {
            try attempts.next([Trouble.wait(10), .wait(20)])
        }
        #expect(value == 3)
        #expect(clock.now.offset == .seconds(30))
    }

    @Test("At the end the last failure is thrown unchanged")
    func lastFailure() async {
        let failures = (1...9).map { Trouble(number: $0) }
        await #expect(throws: Trouble(number: 4)) {
            try await retrying(clock: VirtualClock()) { try attempts.next(failures) }
        }
        #expect(attempts.count == 4)
    }

    @Test("A received failure is caught by its type, and not wrapped")
    func typed() async throws {
        let failure = try #require(linq(400, linqBody(code: "1002")))
        do {
            _ = try await retrying(clock: VirtualClock()) { throw failure }
        } catch let caught as UntypedFailure {
            #expect(caught == failure)
        }
    }

    @Test("An error without a retry decision is thrown at once")
    func foreign() async {
        await #expect(throws: ForeignError()) {
            try await retrying(clock: VirtualClock()) { try attempts.next([ForeignError()]) }
        }
        #expect(attempts.count == 1)
    }

    @Test("A wait beyond the time limit fails at once, without waiting, and gives the earliest time")
    func deadline() async {
        let clock = VirtualClock()
        let result = await retryingResult(clock: clock) { () throws(Trouble) in
            try attempts.next([Trouble.wait(10), .wait(50)])
        }
        #expect(stopped(result)?.reason.notBefore == .seconds(50))
        #expect(stopped(result)?.notBefore == .seconds(50))
        #expect(stopped(result)?.attempts == 2)
        #expect(clock.now.offset < .seconds(16))
    }

    @Test("The time of the attempts themselves counts toward the limit")
    func slowAttempts() async {
        let clock = VirtualClock()
        let result = await retryingResult(.standard.within(.seconds(20)), clock: clock) { () throws(Trouble) in
            try? await clock.sleep(for: .seconds(12))
            throw Trouble.wait(10)
        }
        #expect(stopped(result)?.reason == .timeLimit(notBefore: .seconds(10), left: .seconds(8)))
    }

    @Test("No attempt begins after the time limit, even if a sleep took longer than it should")
    func oversleep() async {
        let result = await retryingResult(
            clock: SlowClock(),
            operation: { () throws(Trouble) in
                try attempts.next([Trouble.wait(30)])
            }
        )
        #expect(stopped(result)?.reason == .timeLimit(notBefore: .zero, left: .zero))
        #expect(attempts.count == 1)
    }

    @Test("A result has the failure with its type, the reason and the number of attempts")
    func result() async {
        let result = await retryingResult(.standard.attempts(2), clock: VirtualClock()) { () throws(Trouble) in
            try attempts.next([Trouble(number: 1), Trouble(number: 2)])
        }
        let expected: Result<Int, RetryStopped<Trouble>> = .failure(
            RetryStopped(.attempts(2), failure: Trouble(number: 2), attempts: 2)
        )
        #expect(result == expected)
    }

    @Test("The same seed gives the same attempts and waits")
    func seeds() async {
        func course(_ seed: Int) async -> Duration {
            let clock = VirtualClock()
            _ = await retryingResult(clock: clock, generator: SeededGenerator(seed)) { throw Trouble() }
            return clock.now.offset
        }
        #expect(await course(1) == course(1))
        #expect(await course(1) != course(2))
    }

    @Test("A call runs on its caller's actor and may touch its state")
    @MainActor
    func isolation() async throws {
        final class State { var count = 0 }
        let state = State()
        try await retrying(clock: VirtualClock(), observer: { _ in state.count += 10 }) {
            MainActor.assertIsolated()
            state.count += 1
        }
        #expect(state.count == 11)
    }
}

/// The reason why a call was given up; nil where it was not.
func stopped<Value, Failure>(_ result: Result<Value, RetryStopped<Failure>>) -> RetryStopped<Failure>? {
    if case .failure(let stopped) = result { stopped } else { nil }
}

/// A clock whose sleeps take twice as long as requested, as when the device sleeps meanwhile.
private struct SlowClock: Clock {
    private let clock = VirtualClock()

    var now: VirtualClock.Instant { clock.now }
    var minimumResolution: Duration { .zero }

    func sleep(until deadline: VirtualClock.Instant, tolerance: Duration?) async throws {
        let duration = now.duration(to: deadline)
        try await clock.sleep(until: deadline.advanced(by: duration), tolerance: tolerance)
    }
}
