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
#endif
