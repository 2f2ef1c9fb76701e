import ErrataRuntime
import Testing

@Suite("An observer of a call")
struct ObserverTests {
    private let attempts = Attempts()

    @Test("It receives the number, the failure, the decision and the wait of every attempt")
    func events() async throws {
        let failures = [Trouble.wait(10), Trouble(number: 2)]
        let events = try await observe { try attempts.next(failures) }
        #expect(events.map(\.attempt) == [1, 2, 3])
        #expect(events.map { $0.failure as? Trouble } == failures + [nil])
        #expect(events.map(\.decision) == failures.map(\.retry) + [nil])
        #expect(events.map(\.delay) == [.seconds(10), .seconds(1), nil])
        #expect(events.map(\.elapsed) == [.zero, .seconds(10), .seconds(11)])
        #expect(events.allSatisfy { $0.stopReason == nil })
    }

    @Test("The last event says why there is no other attempt")
    func stop() async throws {
        let events = try await observe { throw Trouble() }
        #expect(events.map(\.stopReason) == [nil, nil, nil, .attempts(4)])
        #expect(events.last?.decision == Trouble().retry)
    }

    @Test("It receives an event for the cancellation of the task")
    func cancelled() async throws {
        let events = try await observe {
            withUnsafeCurrentTask { $0?.cancel() }
            throw Trouble()
        }
        #expect(events.map(\.stopReason) == [.cancelled])
    }

    @Test("A call that ends during a wait has one more event")
    func brokenWait() async throws {
        let late = try await observe(SleeplessClock()) { throw Trouble() }
        #expect(late.map(\.attempt) == [1, 1])
        #expect(late.map(\.stopReason) == [nil, .cancelled])
    }

    @Test("An event is a line for a log, and holds nothing that a server sent")
    func words() async throws {
        let secret = try #require(
            linq(429, linqBody(code: "1007", ",\"message\":\"secret\""), ["Retry-After": "10", "X": "secret"])
        )
        let lines = try await observe { try attempts.next([secret]) }.map { "\($0)" }
        #expect(lines == ["attempt 1 failed, repeated after 10 s: the server asks for it", "attempt 2 succeeded"])
        let foreign = try await observe { throw ForeignError() }.map { "\($0)" }
        #expect(foreign == ["attempt 1 failed, not repeated: the error does not say whether it can be"])
    }

    private func observe<Value>(
        _ clock: some Clock<Duration> = VirtualClock(),
        _ operation: () async throws -> Value
    ) async throws -> [RetryEvent] {
        var events: [RetryEvent] = []
        _ = await retryingResult(
            clock: clock,
            generator: ConstantGenerator.least,
            observer: { events.append($0) },
            operation: operation
        )
        return events
    }
}

/// A clock whose sleeps are all interrupted.
private struct SleeplessClock: Clock {
    private let clock = VirtualClock()

    var now: VirtualClock.Instant { clock.now }
    var minimumResolution: Duration { .zero }

    func sleep(until deadline: VirtualClock.Instant, tolerance: Duration?) async throws {
        throw CancellationError()
    }
}
