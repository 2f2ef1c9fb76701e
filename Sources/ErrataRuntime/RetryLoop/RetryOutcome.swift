#if !hasFeature(Embedded)
/// The error of a call that was given up: the last failure with its type, and the reason why there was no other
/// attempt.
public struct RetryStopped<Failure: Error>: Error {
    /// The reason why there was no other attempt.
    public let reason: RetryStopReason
    /// The failure of the last attempt; nil where the task was cancelled before the first one.
    public let failure: Failure?
    /// The number of attempts.
    public let attempts: Int

    /// Creates the error.
    public init(_ reason: RetryStopReason, failure: Failure?, attempts: Int) {
        self.reason = reason
        self.failure = failure
        self.attempts = attempts
    }

    /// The minimum time from the last failure before the request may be sent again, where the call was given up because
    /// of it.
    public var notBefore: Duration? { reason.notBefore }
}

extension RetryStopped {
    /// The error that `retrying` throws.
    var thrown: any Error {
        guard reason != .cancelled, let failure else { return CancellationError() }
        return failure
    }

    /// Returns the error to throw for a call with errors of one catalog's type: the last failure, or the cancellation
    /// as one.
    package func thrown<Code>(in catalog: Catalog) -> Failure where Failure == APIFailure<Code> {
        guard reason != .cancelled, let failure else { return APIFailure(catalog: catalog, .cancelled) }
        return failure
    }
}

extension RetryStopped: Equatable where Failure: Equatable {}
extension RetryStopped: Hashable where Failure: Hashable {}

extension RetryStopped: CustomStringConvertible {
    /// The reason in words and the number of attempts, without any text of the failure.
    public var description: String { "\(reason) (\(attempts) \(attempts == 1 ? "attempt" : "attempts"))" }
}

/// The reason why a call is not repeated.
public enum RetryStopReason: Sendable, Hashable {
    /// The error does not have a retry decision: it is not a ``RetryableError``.
    case notRetryable
    /// The failure's own decision: only a plain wait is repeated automatically.
    case decision(RetryDecision)
    /// The rate limit's window must reset first, at a time that neither the server nor the table states.
    case resetUnknown
    /// The request may have taken effect, and it is not declared idempotent.
    case mayHaveTakenEffect
    /// It is not known whether the request took effect, and it is not declared idempotent.
    case effectUnknown
    /// The requested state already holds.
    case alreadyDone
    /// The policy's maximum number of attempts was made.
    case attempts(Int)
    /// The wait would end beyond the policy's time limit, with the minimum wait and the time that was left. Without a
    /// wait, the limit passed during the previous one.
    case timeLimit(notBefore: Duration, left: Duration)
    /// The minimum wait exceeds the policy's longest wait.
    case delayCap(notBefore: Duration, longest: Duration)
    /// The shared budget has no repeats left.
    case budget
    /// The task was cancelled.
    case cancelled

    /// The minimum time from the failure before the request may be sent again, where that is the reason.
    public var notBefore: Duration? {
        switch self {
        case .timeLimit(let notBefore, _), .delayCap(let notBefore, _): notBefore
        case .notRetryable, .decision, .resetUnknown, .mayHaveTakenEffect, .effectUnknown, .alreadyDone, .attempts,
            .budget,
            .cancelled:
            nil
        }
    }
}

extension RetryStopReason: CustomStringConvertible {
    /// The reason in words, which hold nothing of the server's but the wait.
    public var description: String {
        switch self {
        case .notRetryable: "not repeated: the error does not say whether it can be"
        case .decision(let decision): "\(decision)"
        case .resetUnknown: "not repeated: the reset is not known"
        case .mayHaveTakenEffect: "not repeated: it may have taken effect and no idempotency key was sent"
        case .effectUnknown: "not repeated: whether it took effect is not known and no idempotency key was sent"
        case .alreadyDone: "not repeated: what it asks for is already done"
        case .attempts(1): "not repeated: 1 attempt is allowed"
        case .attempts(let count): "not repeated: \(count) attempts were made"
        case .timeLimit(.zero, _): "not repeated: the time limit has passed"
        case .timeLimit(let notBefore, let left):
            "not repeated: not before \(Self.seconds(notBefore)) s, and the time limit is in \(Self.seconds(left)) s"
        case .delayCap(let notBefore, let longest):
            "not repeated: not before \(Self.seconds(notBefore)) s, and no wait may be longer than "
                + "\(Self.seconds(longest)) s"
        case .budget: "not repeated: the retry budget is used up"
        case .cancelled: "not repeated: the task was cancelled"
        }
    }

    /// Formats seconds in decimal notation, to the millisecond and rounded up: `30`, `0.5`.
    private static func seconds(_ duration: Duration) -> String {
        let (whole, rest) = ((duration.delayNanoseconds + 999_999) / 1_000_000).quotientAndRemainder(dividingBy: 1000)
        return rest == 0 ? "\(whole)" : "\(whole)\(RetryHint.seconds(Int(rest)).dropFirst())"
    }
}

/// The step after a failed attempt. Its description is a sentence that holds nothing of the server's but the wait.
public enum RetryStep: Sendable, Hashable {
    /// Another attempt after a wait, with the failure's decision that it follows.
    case wait(Duration, RetryDecision)
    /// No further attempt, with the reason.
    case stop(RetryStopReason)
}

extension RetryStep {
    /// Whether there is another attempt.
    var isWait: Bool {
        if case .wait = self { true } else { false }
    }
}

extension RetryStep: CustomStringConvertible {
    /// The step in words, such as `repeated after 31.25 s: the server asks for it`.
    public var description: String {
        switch self {
        case .wait(let delay, let decision):
            "\(RetryDecision(decision.verdict, because: decision.reason, delay: delay))"
        case .stop(let reason): "\(reason)"
        }
    }
}
#endif
