#if !hasFeature(Embedded)
/// A retry policy: how often, for how long and under which conditions a call is repeated.
///
/// Each method returns a copy with one property changed, as in
/// `.standard.attempts(6).within(.seconds(300)).idempotent()`. A failure's own retry decision (see ``RetryableError``)
/// takes precedence over every policy.
public struct RetryPolicy: Sendable, Hashable {
    /// The maximum number of attempts, including the first one; at least 1.
    public internal(set) var maximumAttempts: Int
    /// The time from the start of the call after which no attempt begins; nil for no limit.
    public internal(set) var timeLimit: Duration?
    /// The maximum wait between two attempts; nil for no limit.
    public internal(set) var longestDelay: Duration?
    /// The minimum width over which the returns of callers with the same wait are spread.
    public internal(set) var spread: Duration
    /// Whether the request is idempotent, so that it may be sent twice.
    public internal(set) var isIdempotent: Bool

    /// Four attempts within a minute, for a request that is not idempotent: for background work.
    ///
    /// Callers with the same wait return over at least 2 s.
    public static var standard: RetryPolicy {
        RetryPolicy(
            maximumAttempts: 4,
            timeLimit: .seconds(60),
            longestDelay: nil,
            spread: .seconds(2),
            isIdempotent: false
        )
    }

    /// Three attempts within ten seconds, for a request that is not idempotent: for a person who waits at a screen.
    ///
    /// No attempt begins after ten seconds. A server that asks for a longer wait ends the call at once, so that the
    /// screen can say so. There is no minimum spread: the jitter on a wait that the server asks for is a share of it.
    public static var interactive: RetryPolicy {
        .standard.attempts(3).within(.seconds(10)).spreadingReturns(over: .zero)
    }
}

extension RetryPolicy {
    /// Returns the step after a failed attempt: a wait and another attempt, or the end and its reason.
    ///
    /// `retrying` calls this after every attempt; an app with a queue of its own can call it, too. It does not consider
    /// a budget.
    ///
    /// - Parameters:
    ///   - error: the error of the attempt.
    ///   - attempt: the number of the attempt, from 1.
    ///   - elapsed: the time since the call started.
    ///   - generator: the source of the random jitter in the wait.
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
    /// Returns a policy with another number of attempts, including the first one; less than 1 counts as 1, which
    /// repeats nothing.
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
    /// Returns a policy with another time limit for the start of attempts; nil for none.
    ///
    /// No attempt begins after it: a wait whose minimum ends beyond it is not begun, and the call fails at once. It is
    /// not a deadline. A running attempt is not interrupted, so a call can take as long as the limit and one attempt
    /// together: give the client a timeout of its own.
    public func within(_ limit: Duration?) -> RetryPolicy {
        var policy = self
        policy.timeLimit = limit.map { max($0, .zero) }
        return policy
    }

    /// Clamps the waits to the time limit; returns the reason to stop where even the minimum ends beyond it.
    func limit(_ delays: inout ClosedRange<Duration>, elapsed: Duration) -> RetryStopReason? {
        guard let timeLimit else { return nil }
        let left = timeLimit - elapsed
        guard delays.lowerBound <= left else { return .timeLimit(notBefore: delays.lowerBound, left: max(left, .zero)) }
        delays = delays.clamped(to: .zero...left)
        return nil
    }

    /// Returns the reason to stop after a wait that took longer than planned, as when the device slept meanwhile.
    func stop(afterWaitUntil elapsed: Duration) -> RetryStopReason? {
        guard let timeLimit, elapsed > timeLimit else { return nil }
        return .timeLimit(notBefore: .zero, left: .zero)
    }
}

extension RetryPolicy {
    /// Returns a policy with another maximum wait between two attempts; nil for none.
    ///
    /// Backoff and jitter stay below it. Where the server or the table asks for a longer wait the call fails at once. A
    /// cap just above the waits that a server is known to ask for leaves no room for jitter: all callers then return
    /// together.
    public func cappingDelays(at longest: Duration?) -> RetryPolicy {
        var policy = self
        policy.longestDelay = longest.map { max($0, .zero) }
        return policy
    }

    /// Clamps the waits to the cap; returns the reason to stop where even the minimum is above it.
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
    /// Returns a policy with another minimum width over which the returns of callers with the same wait are spread.
    ///
    /// The spread is a share of the wait in any case, half of it at first
    /// (``RetryDecision/delays(afterAttempt:spread:)``). This is its minimum, which matters for short waits: a thousand
    /// callers with a wait of 1 s return over 2 s with ``standard``, 500 per second, and over 20 s with
    /// `.spreadingReturns(over: .seconds(20))`, 50 per second. The more callers share a server, the wider it should be;
    /// a single caller can set 0.
    public func spreadingReturns(over width: Duration) -> RetryPolicy {
        var policy = self
        policy.spread = max(width, .zero)
        return policy
    }
}

extension RetryPolicy {
    /// Returns a policy for an idempotent request, which may be sent twice: it only reads, sets a state, or carries an
    /// idempotency key.
    ///
    /// Only such a request is repeated when it may have taken effect, or when nothing is known about that.
    public func idempotent(_ isIdempotent: Bool = true) -> RetryPolicy {
        var policy = self
        policy.isIdempotent = isIdempotent
        return policy
    }

    /// Returns the reason to stop after an effect. A request whose state already holds is never repeated, even where
    /// that is harmless: there is nothing left to do.
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
