#if !hasFeature(Embedded)
/// An error that knows what to do about it, so that ``retrying(_:budget:clock:generator:isolation:observer:operation:)``
/// can act on it.
///
/// An error type that wraps a failure conforms by passing on what the failure says.
public protocol RetryableError: Error {
    /// Whether, when and why to send the same request again.
    var retry: RetryDecision { get }
    /// Whether the request may have taken effect.
    var effect: RequestEffect { get }
}

extension APIFailure: RetryableError {}
extension TransportFailure: RetryableError {}
#endif
