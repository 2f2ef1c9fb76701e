/// The kinds of calls without a response from the vendor, as an app's own user sees them.
enum Unanswered: String, CaseIterable {
    /// The device has no connection.
    case offline
    /// The request did not reach the service.
    case unreached
    /// The request may have reached the service, and no response came.
    case lost
    /// The user or the app cancelled the request.
    case cancelled
    /// An intermediary between the device and the service sent a page of its own.
    case page

    init(_ transport: TransportFailure) {
        switch transport {
        case .offline: self = .offline
        case .cancelled: self = .cancelled
        default: self = transport.canHaveReachedServer ? .lost : .unreached
        }
    }

    var userMessage: UserMessage {
        UserMessage(key: "errata.unanswered.\(rawValue)", text: sentence)
    }

    private var sentence: String {
        switch self {
        case .offline: "There is no connection to the internet."
        case .unreached: "The service could not be reached. Check the connection and try again."
        case .lost: "No answer came. Check whether it was done before you try again."
        case .cancelled: "This was cancelled."
        case .page: "The network answered in place of the service. It may want you to sign in to it first."
        }
    }
}
