import ErrataHTTPTypes
import HTTPTypes
import LinkedAPIErrors

/// What is made of an answer of Linked API by a client whose currency is swift-http-types.
public enum WorkflowReply: Sendable {
    /// The workflow was accepted; the body.
    case accepted([UInt8])
    /// The account needs somebody who runs it: seats, a plan, a payment.
    case blocked(by: LinkedAPI.Failure)
    /// Anything else that failed.
    case failed(LinkedAPI.Failure)

    /// Reads an answer.
    public init(_ response: HTTPResponse, body: [UInt8]) {
        switch LinkedAPI.failure(of: response, body: body) {
        case nil: self = .accepted(body)
        case let failure? where failure.actor == .operator: self = .blocked(by: failure)
        case let failure?: self = .failed(failure)
        }
    }
}
