import ErrataRuntime
import Testing

@Suite("Cancelling a call")
struct CancellationTests {
    private let attempts = Attempts()

    @Test("In a task that is cancelled already no request is made")
    func before() async {
        cancel()
        await #expect(throws: CancellationError.self) {
            try await retrying(clock: VirtualClock()) { try attempts.next([Trouble]()) }
        }
        #expect(attempts.count == 0)
    }

    @Test("Cancelled while an attempt runs, it neither waits nor makes another request")
    func during() async {
        let clock = VirtualClock()
        await #expect(throws: CancellationError.self) {
            try await retrying(clock: clock) {
                cancel()
                _ = try attempts.next([Trouble()])
            }
        }
        #expect(attempts.count == 1)
        #expect(clock.now.offset == .zero)
    }

    @Test("Cancelled while it waits, it makes no other request", arguments: [true, false])
    func whileWaiting(sleepThrows: Bool) async {
        await #expect(throws: CancellationError.self) {
            try await retrying(clock: CancellingClock(sleepThrows: sleepThrows)) { try attempts.next([Trouble()]) }
        }
        #expect(attempts.count == 1)
    }

    @Test("Cancelled while the continuous clock waits for an hour, it returns", .timeLimit(.minutes(1)))
    func continuousClock() async {
        let policy = RetryPolicy.standard.within(nil)
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                await #expect(throws: CancellationError.self) {
                    try await retrying(policy) { throw Trouble.wait(3600) }
                }
            }
            group.cancelAll()
        }
    }

    @Test("A failure that would not be repeated anyway is still thrown")
    func realFailure() async {
        let trouble = Trouble(retry: RetryDecision(.never, because: .code))
        await #expect(throws: trouble) {
            try await retrying(clock: VirtualClock()) {
                cancel()
                throw trouble
            }
        }
    }

    @Test(
        "A transport error in a cancelled task is the cancellation, whatever error the client throws",
        arguments: [TransportFailure.cancelled, .connectionLost, .other]
    )
    func transport(failure: TransportFailure) async {
        await #expect(throws: failure) { try await retrying(.standard.attempts(1)) { throw failure } }
        await #expect(throws: CancellationError.self) {
            try await retrying(clock: VirtualClock()) {
                cancel()
                throw Catalogs.linq.failure(transport: failure)
            }
        }
    }

    @Test("The result keeps the last failure, and says that the task was cancelled")
    func result() async {
        let result = await retryingResult(clock: CancellingClock(sleepThrows: true)) { () throws(Trouble) in
            try attempts.next([Trouble(number: 7)])
        }
        #expect(stopped(result) == RetryStopped(.cancelled, failure: Trouble(number: 7), attempts: 1))
    }

    @Test("A cancelled call takes nothing from the budget")
    func budget() async {
        let budget = RetryBudget(percent: 0, reserve: 1)
        _ = await retryingResult(budget: budget, clock: VirtualClock()) {
            cancel()
            throw Trouble()
        }
        #expect(await budget.takeRepeat())
    }
}

/// Cancels the current task.
private func cancel() {
    withUnsafeCurrentTask { $0?.cancel() }
}

/// A clock during whose sleep the task is cancelled.
private struct CancellingClock: Clock {
    let sleepThrows: Bool
    private let clock = VirtualClock()

    init(sleepThrows: Bool) {
        self.sleepThrows = sleepThrows
    }

    var now: VirtualClock.Instant { clock.now }
    var minimumResolution: Duration { .zero }

    func sleep(until deadline: VirtualClock.Instant, tolerance: Duration?) async throws {
        cancel()
        if sleepThrows { throw CancellationError() }
    }
}
