#if !hasFeature(Embedded)
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
#endif
