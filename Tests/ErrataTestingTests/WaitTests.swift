import ErrataTesting
import LinqErrors
import Testing

@Suite("Virtual time")
struct WaitTests {
    @Test("The waits of retrying are those that the server asks for, and none takes time")
    func retries() async throws {
        let clock = VirtualClock()
        var attempts = 0
        let value = try await retrying(clock: clock, generator: ConstantGenerator.least) {
            attempts += 1
            guard attempts > 2 else { throw Linq.Code.rateLimitExceeded.failure(retryAfter: .seconds(attempts * 10)) }
            return attempts
        }
        #expect(value == 3)
        #expect(clock.waits == [.seconds(10), .seconds(20)])
        #expect(clock.elapsed == .seconds(30))
    }

    @Test("The longest wait is above what the server asks for")
    func longest() async throws {
        let clock = VirtualClock()
        _ = await retryingResult(.standard.attempts(2), clock: clock, generator: ConstantGenerator.greatest) {
            () throws(Linq.Failure) in
            throw Linq.Code.rateLimitExceeded.failure(retryAfter: .seconds(10))
        }
        #expect(clock.waits.count == 1)
        #expect(clock.elapsed > .seconds(10))
    }

    @Test("Time that something takes counts, and a sleep into the past takes none")
    func advancing() async throws {
        let clock = VirtualClock()
        clock.advance(by: .seconds(5))
        clock.advance(by: .seconds(-9))
        #expect(clock.elapsed == .seconds(5))
        try await clock.sleep(until: VirtualClock.Instant(offset: .seconds(2)), tolerance: nil)
        #expect(clock.elapsed == .seconds(5))
        #expect(clock.waits == [.zero])
    }

    @Test("A cancelled task does not sleep")
    func cancelled() async {
        let clock = VirtualClock()
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            try await clock.sleep(until: VirtualClock.Instant(offset: .seconds(1)), tolerance: nil)
        }
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(clock.elapsed == .zero)
    }
}
