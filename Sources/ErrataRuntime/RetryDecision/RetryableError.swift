#if !hasFeature(Embedded)
/// An error with its own retry decision, on which ``retrying(_:budget:clock:generator:isolation:observer:operation:)``
/// acts.
///
/// An error type that wraps a failure conforms by forwarding the failure's properties.
public protocol RetryableError: Error {
    /// The decision whether, when and why to send the same request again.
    var retry: RetryDecision { get }
    /// Whether the request may have taken effect.
    var effect: RequestEffect { get }
}
#endif
