#if !hasFeature(Embedded)
/// A call that was given up: the last failure with its type, and why there was no other attempt.
public struct RetryStopped<Failure: Error>: Error {
    /// Why there was no other attempt.
    public let reason: RetryStopReason
    /// How the last attempt failed; nil where the task was cancelled before the first one.
    public let failure: Failure?
    /// How many attempts were made.
    public let attempts: Int

    /// A call that was given up.
    public init(_ reason: RetryStopReason, failure: Failure?, attempts: Int) {
        self.reason = reason
        self.failure = failure
        self.attempts = attempts
    }

    /// The least time, counted from the last failure, before which the request must not be sent again, where the call
    /// was given up for that.
    public var notBefore: Duration? { reason.notBefore }
}

extension RetryStopped {
    /// What `retrying` throws.
    var thrown: any Error {
        guard reason != .cancelled, let failure else { return CancellationError() }
        return failure
    }

    /// What a call throws whose errors are all of one catalog's type: the last failure, or the cancellation as one.
    package func thrown<Code>(in catalog: Catalog) -> Failure where Failure == APIFailure<Code> {
        guard reason != .cancelled, let failure else { return APIFailure(catalog: catalog, .cancelled) }
        return failure
    }
}

extension RetryStopped: Equatable where Failure: Equatable {}
extension RetryStopped: Hashable where Failure: Hashable {}

extension RetryStopped: CustomStringConvertible {
    /// The reason in words and the number of attempts; nothing of the failure.
    public var description: String { "\(reason) (\(attempts) \(attempts == 1 ? "attempt" : "attempts"))" }
}

/// Why a call is not repeated.
public enum RetryStopReason: Sendable, Hashable {
    /// The error is not one that says what to do about it: it is no ``RetryableError``.
    case notRetryable
    /// The failure's own decision: nothing but a wait with nothing else to do is repeated.
    case decision(RetryDecision)
    /// The rate limit's window has to reset first, and neither the server nor the table tells when that is.
    case resetUnknown
    /// The request may have taken effect, and it is not declared idempotent.
    case mayHaveTakenEffect
    /// It is not known whether the request took effect, and it is not declared idempotent.
    case effectUnknown
    /// What the request asks for holds already.
    case alreadyDone
    /// As many attempts were made as the policy allows.
    case attempts(Int)
    /// The wait would end beyond the policy's time limit: what has to be waited at least, and the time that was left.
    /// Without any wait: the limit passed during the one before.
    case timeLimit(notBefore: Duration, left: Duration)
    /// What has to be waited at least is beyond the policy's longest wait.
    case delayCap(notBefore: Duration, longest: Duration)
    /// The shared budget has no more repeats to give.
    case budget
    /// The task was cancelled.
    case cancelled

    /// The least time, counted from the failure, before which the request must not be sent again, where that is why it
    /// was not.
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
    /// The reason in words; they hold nothing that the server sent but the wait.
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

    /// Seconds in decimal notation, to the millisecond and rounded up: `30`, `0.5`.
    private static func seconds(_ duration: Duration) -> String {
        let (whole, rest) = ((duration.delayNanoseconds + 999_999) / 1_000_000).quotientAndRemainder(dividingBy: 1000)
        return rest == 0 ? "\(whole)" : "\(whole)\(RetryHint.seconds(Int(rest)).dropFirst())"
    }
}

/// What comes after an attempt that failed. It prints as a sentence that holds nothing the server sent but the wait.
public enum RetryStep: Sendable, Hashable {
    /// Another attempt after a wait, and the failure's decision that it rests on.
    case wait(Duration, RetryDecision)
    /// None, and why.
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
