// Embedded Swift has no existentials.
#if !hasFeature(Embedded)
/// The failure of a call to some API, whichever it is: what one screen, one log handler or one alert needs of the failures
/// of several vendors.
///
///     } catch let failure as any APIFailureProtocol {
///         log.error("\(failure.label)", metadata: metadata(failure.logFields))
///         show(failure.userMessage)
///     }
///
/// ``APIFailure`` is the one type that conforms; ``untyped`` is the failure with all that it has.
public protocol APIFailureProtocol: RetryableError {
    /// The failure without the type of its code.
    var untyped: UntypedFailure { get }
    /// A stable name for metrics, of which a catalog has only so many.
    var label: String { get }
    /// The class of the failure.
    var kind: FailureKind { get }
    /// Who must act before the request can succeed; nil where nothing tells.
    var actor: FailureActor? { get }
    /// What to tell the app's own user.
    var userMessage: UserMessage { get }
    /// What a log should have of the failure.
    var logFields: [String: String] { get }
    /// What a log should have of the failure, with the id of the request where that is wanted.
    func logFields(includingRequestID: Bool) -> [String: String]
}

extension APIFailure: APIFailureProtocol {}
#endif
