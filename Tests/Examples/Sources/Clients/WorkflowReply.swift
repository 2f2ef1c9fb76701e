import ErrataHTTPTypes
import HTTPTypes
import LinkedAPIErrors

/// A reply of Linked API, for a client that uses the types of swift-http-types.
public enum WorkflowReply: Sendable {
    /// The workflow was accepted; with the body.
    case accepted([UInt8])
    /// The operator must act: seats, a plan, a payment.
    case blocked(by: LinkedAPI.Failure)
    /// Any other failure.
    case failed(LinkedAPI.Failure)

    /// Decodes a response.
    public init(_ response: HTTPResponse, body: [UInt8]) {
        switch LinkedAPI.failure(of: response, body: body) {
        case nil: self = .accepted(body)
        case let failure? where failure.actor == .operator: self = .blocked(by: failure)
        case let failure?: self = .failed(failure)
        }
    }
}
