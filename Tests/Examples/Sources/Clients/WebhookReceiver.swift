import ErrataRuntime
import WeLinkErrors

/// The part of an app that We-Link calls when an operation has ended. A webhook has no status: only the body says
/// whether
/// the operation failed.
public struct WebhookReceiver: Sendable {
    /// The outcome of an operation.
    public enum Outcome: Sendable, Equatable {
        /// It succeeded.
        case done
        /// The user must act before another try.
        case askUser(String)
        /// It should be tried again automatically after a wait.
        case repeatLater(Duration)
        /// The operator of the app must look at it.
        case alert(String)
    }

    /// Creates a receiver.
    public init() {}

    /// Returns what to do about a webhook.
    public func outcome(of body: [UInt8]) -> Outcome {
        guard let failure = WeLink.failure(status: nil, body: body) else { return .done }
        if failure.actor == .endUser {
            return .askUser(failure.userMessage.text)
        }
        let retry = failure.retry
        if retry.verdict == .afterDelay, let delay = retry.delay { return .repeatLater(delay) }
        return .alert("\(failure)")
    }
}
