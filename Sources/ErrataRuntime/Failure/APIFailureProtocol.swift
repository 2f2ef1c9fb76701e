// Embedded Swift has no existentials.
#if !hasFeature(Embedded)
/// A failure of a call to any API: the common interface for one screen, one log handler or one alert for the failures
/// of several vendors.
///
///     } catch let failure as any APIFailureProtocol {
///         log.error("\(failure.label)", metadata: metadata(failure.logFields))
///         show(failure.userMessage)
///     }
///
/// ``APIFailure`` is the only type that conforms; ``untyped`` is the failure with all its properties.
public protocol APIFailureProtocol: RetryableError {
    /// The failure without the type of its code.
    var untyped: UntypedFailure { get }
    /// A stable name for metrics, of low cardinality.
    var label: String { get }
    /// The kind of the failure.
    var kind: FailureKind { get }
    /// The actor who must do something before the request can succeed; nil where that is not known.
    var actor: FailureActor? { get }
    /// The message for the app's own user.
    var userMessage: UserMessage { get }
    /// The URL of a page about the failure; nil where none is known.
    var documentationURL: String? { get }
    /// The fields of the failure for a log.
    var logFields: [String: String] { get }
    /// Returns the fields of the failure for a log, optionally with the request id.
    func logFields(includingRequestID: Bool) -> [String: String]
}

extension APIFailure: APIFailureProtocol {}
#endif
