#if !hasFeature(Embedded)
/// How often, how long and under what conditions a call is repeated.
///
/// A policy is put together: each of its methods gives a copy with one thing changed, as in
/// `.standard.attempts(6).within(.seconds(300)).idempotent()`. What a failure itself says about repeating (see
/// ``RetryableError``) stands above every policy.
public struct RetryPolicy: Sendable, Hashable {
    /// How many attempts are made at most, the first one included; at least 1.
    public internal(set) var maximumAttempts: Int
    /// The time from the start of the call after which no attempt begins; nil for no limit.
    public internal(set) var timeLimit: Duration?
    /// The longest wait between two attempts; nil for no limit.
    public internal(set) var longestDelay: Duration?
    /// The least width over which the returns of callers are spread who were told to wait equally long.
    public internal(set) var spread: Duration
    /// Whether the request may be sent twice without being done twice.
    public internal(set) var isIdempotent: Bool

    /// Four attempts within a minute, of a request that must not be done twice: for work that nobody watches.
    ///
    /// Callers that were told to wait equally long return over at least 2 s.
    public static var standard: RetryPolicy {
        RetryPolicy(
            maximumAttempts: 4,
            timeLimit: .seconds(60),
            longestDelay: nil,
            spread: .seconds(2),
            isIdempotent: false
        )
    }

    /// Three attempts within ten seconds, of a request that must not be done twice: for one person who waits at a screen.
    ///
    /// No attempt begins after ten seconds. A server that asks for a longer wait ends the call at once, so that the screen
    /// can say so. There is no least spread: what chance adds to a wait that the server asks for is a share of it.
    public static var interactive: RetryPolicy {
        .standard.attempts(3).within(.seconds(10)).spreadingReturns(over: .zero)
    }
}

extension RetryPolicy {
    /// What comes after an attempt that failed: a wait and another attempt, or the end and its reason.
    ///
    /// `retrying` asks this after every attempt; an app with a queue of its own can ask it too. A budget is not part of
    /// the answer.
    ///
    /// - Parameters:
    ///   - error: how the attempt failed.
    ///   - attempt: the number of the attempt, from 1.
    ///   - elapsed: the time since the call started.
    ///   - generator: where the chance in the wait comes from.
    public func step(
        after error: any Error,
        attempt: Int,
        elapsed: Duration,
        using generator: inout some RandomNumberGenerator
    ) -> RetryStep {
        guard let error = error as? any RetryableError else {
            return .stop(error is CancellationError ? .cancelled : .notRetryable)
        }
        let decision = error.retry
        guard !decision.isResetUnknown else { return .stop(.resetUnknown) }
        guard decision.verdict == .afterDelay, var delays = decision.delays(afterAttempt: attempt, spread: spread)
        else { return .stop(.decision(decision)) }
        let stop =
            stop(afterEffect: error.effect) ?? stop(afterAttempt: attempt) ?? cap(&delays)
            ?? limit(&delays, elapsed: elapsed)
        return stop.map(RetryStep.stop) ?? .wait(delays.element(using: &generator), decision)
    }
}
#endif
