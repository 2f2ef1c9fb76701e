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

extension RetryPolicy {
    /// A copy with another number of attempts, the first one included; less than 1 counts as 1, which repeats nothing.
    public func attempts(_ maximum: Int) -> RetryPolicy {
        var policy = self
        policy.maximumAttempts = max(maximum, 1)
        return policy
    }

    func stop(afterAttempt attempt: Int) -> RetryStopReason? {
        attempt >= maximumAttempts ? .attempts(maximumAttempts) : nil
    }
}

extension RetryPolicy {
    /// A copy with another limit for when attempts begin; nil for none.
    ///
    /// No attempt begins after it: a wait whose least length ends beyond it is not begun, and the call fails at once. It is
    /// no deadline. An attempt that has begun is not cut off, so a call can take as long as the limit and one attempt
    /// together: give the client a timeout of its own.
    public func within(_ limit: Duration?) -> RetryPolicy {
        var policy = self
        policy.timeLimit = limit.map { max($0, .zero) }
        return policy
    }

    /// Brings the waits before the time limit; where even the least ends beyond it, the reason to stop.
    func limit(_ delays: inout ClosedRange<Duration>, elapsed: Duration) -> RetryStopReason? {
        guard let timeLimit else { return nil }
        let left = timeLimit - elapsed
        guard delays.lowerBound <= left else { return .timeLimit(notBefore: delays.lowerBound, left: max(left, .zero)) }
        delays = delays.clamped(to: .zero...left)
        return nil
    }

    /// The reason to stop after a wait that took longer than was asked for, as when the device slept meanwhile.
    func stop(afterWaitUntil elapsed: Duration) -> RetryStopReason? {
        guard let timeLimit, elapsed > timeLimit else { return nil }
        return .timeLimit(notBefore: .zero, left: .zero)
    }
}

extension RetryPolicy {
    /// A copy with another longest wait between two attempts; nil for none.
    ///
    /// Backoff and chance stay below it. Where the server or the table asks for a longer wait the call fails at once. A
    /// cap that lies just above the waits that a server is known to ask for leaves chance no room: all callers return
    /// together then.
    public func cappingDelays(at longest: Duration?) -> RetryPolicy {
        var policy = self
        policy.longestDelay = longest.map { max($0, .zero) }
        return policy
    }

    /// Brings the waits below the cap; where even the least is above it, the reason to stop.
    func cap(_ delays: inout ClosedRange<Duration>) -> RetryStopReason? {
        guard let longestDelay else { return nil }
        guard delays.lowerBound <= longestDelay else {
            return .delayCap(notBefore: delays.lowerBound, longest: longestDelay)
        }
        delays = delays.clamped(to: .zero...longestDelay)
        return nil
    }
}

extension RetryPolicy {
    /// A copy with another least width over which the returns of callers are spread who were told to wait equally long.
    ///
    /// The spread is a share of the wait in any case, half of it at first (``RetryDecision/delays(afterAttempt:spread:)``).
    /// This is the least of it, which counts for short waits: a thousand callers that are told to wait for 1 s return
    /// over 2 s with ``standard``, 500 of them a second, and over 20 s with `.spreadingReturns(over: .seconds(20))`, 50 a
    /// second. The more callers share a server, the wider it should be; a caller that is alone can set 0.
    public func spreadingReturns(over width: Duration) -> RetryPolicy {
        var policy = self
        policy.spread = max(width, .zero)
        return policy
    }
}

extension RetryPolicy {
    /// A copy for a request that may be sent twice: it only reads, sets a state, or carries an idempotency key.
    ///
    /// Only such a request is repeated when it may have taken effect, or when nothing is known about that.
    public func idempotent(_ isIdempotent: Bool = true) -> RetryPolicy {
        var policy = self
        policy.isIdempotent = isIdempotent
        return policy
    }

    /// What has been done already is never repeated, even where that does no harm: there is nothing left to do.
    func stop(afterEffect effect: RequestEffect) -> RetryStopReason? {
        switch effect {
        case .noEffect: nil
        case .possible: isIdempotent ? nil : .mayHaveTakenEffect
        case .done: .alreadyDone
        case .unknown: isIdempotent ? nil : .effectUnknown
        }
    }
}
#endif
