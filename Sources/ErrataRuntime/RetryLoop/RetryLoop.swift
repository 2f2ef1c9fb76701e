#if !hasFeature(Embedded)
/// The steps of a retried call between its attempts.
struct RetryLoop<Time: Clock<Duration>, Generator: RandomNumberGenerator & Sendable>: Sendable {
    private let policy: RetryPolicy
    private let budget: RetryBudget?
    private let clock: Time
    private let start: Time.Instant
    private var generator: Generator

    init(_ policy: RetryPolicy, _ budget: RetryBudget?, _ clock: Time, _ generator: Generator) {
        (self.policy, self.budget, self.clock, self.generator) = (policy, budget, clock, generator)
        start = clock.now
    }

    /// Ends the call with a success.
    func succeed(attempt: Int, isolation: isolated (any Actor)?, observer: (RetryEvent) -> Void) async {
        await recordCall(attempt, isolation: isolation)
        observer(RetryEvent(attempt: attempt, failure: nil, step: nil, elapsed: elapsed))
    }

    /// Waits after a failed attempt; returns the reason where there is no further attempt.
    mutating func pause(
        after error: any Error,
        attempt: Int,
        isolation: isolated (any Actor)?,
        observer: (RetryEvent) -> Void
    ) async -> RetryStopReason? {
        await recordCall(attempt, isolation: isolation)
        let step = await step(after: error, attempt: attempt, isolation: isolation)
        observer(RetryEvent(attempt: attempt, failure: error, step: step, elapsed: elapsed))
        switch step {
        case .stop(let reason): return reason
        case .wait(let delay, _):
            guard let reason = await wait(delay, isolation: isolation) else { return nil }
            observer(RetryEvent(attempt: attempt, failure: error, step: .stop(reason), elapsed: elapsed))
            return reason
        }
    }

    private var elapsed: Duration { start.duration(to: clock.now) }

    /// Records the call in the budget when its first attempt has ended, and not before: calls that a server leaves
    /// hanging earn nothing.
    private func recordCall(_ attempt: Int, isolation: isolated (any Actor)?) async {
        if attempt == 1 { await budget?.recordCall() }
    }

    /// Returns the next step; a repeat is taken from the budget only when every other condition allows it.
    private mutating func step(
        after error: any Error,
        attempt: Int,
        isolation: isolated (any Actor)?
    ) async -> RetryStep {
        let step = policy.step(after: error, attempt: attempt, elapsed: elapsed, using: &generator)
        if Task.isCancelled, step.isWait || Self.isOnTheWay(error) { return .stop(.cancelled) }
        guard step.isWait else { return step }
        guard let budget else { return step }
        return await budget.takeRepeat() ? step : .stop(.budget)
    }

    /// Whether there was no response. In a cancelled task that is the cancellation itself, whatever error the client
    /// throws.
    private static func isOnTheWay(_ error: any Error) -> Bool {
        (error as? any RetryableError)?.retry.reason == .transport
    }

    /// Sleeps for a wait; returns the reason to stop where the task was cancelled or the time limit has passed
    /// meanwhile.
    private func wait(_ delay: Duration, isolation: isolated (any Actor)?) async -> RetryStopReason? {
        // A sleep fails only when its task is cancelled; a clock whose sleep returns nonetheless does not change the
        // outcome.
        do { try await clock.sleep(until: clock.now.advanced(by: delay), tolerance: nil) } catch { return .cancelled }
        return Task.isCancelled ? .cancelled : policy.stop(afterWaitUntil: elapsed)
    }
}
#endif
