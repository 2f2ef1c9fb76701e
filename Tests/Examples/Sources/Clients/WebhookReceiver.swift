import ErrataRuntime
import WeLinkErrors

/// The part of an app that We-Link calls when an operation has ended. A webhook has no status: the body alone says
/// whether the operation failed.
public struct WebhookReceiver: Sendable {
    /// What has become of an operation.
    public enum Outcome: Sendable, Equatable {
        /// It succeeded.
        case done
        /// The user must act before it is tried again.
        case askUser(String)
        /// It is to be tried again, by itself, after a wait.
        case repeatLater(Duration)
        /// Somebody who runs the app must look at it.
        case alert(String)
    }

    /// A receiver.
    public init() {}

    /// What to do about a webhook.
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
