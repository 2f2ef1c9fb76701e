extension TransportFailure: CustomStringConvertible {
    /// A summary of what happened, in a sentence.
    public var summary: String {
        switch self {
        case .invalidRequest: "The request's address is malformed or of an unknown scheme."
        case .offline: "This device is not connected to the internet."
        case .forbidden: "This device's settings do not allow the connection."
        case .noLocalResources: "This device has no connection left for the request."
        case .nameNotResolved: "The server's name could not be resolved."
        case .unreachable: "There is no route to the server."
        case .connectionRefused: "The server does not accept connections."
        case .connectTimedOut: "The connection to the server was not made in time."
        case .tlsFailed: "No secure connection to the server could be made."
        case .connectionLost: "The connection to the server was lost."
        case .timedOut: "The server did not answer in time."
        case .badResponse: "What the server sent could not be read as a response."
        case .redirectionFailed: "The server redirected the request to an address that could not be reached."
        case .cancelled: "The request was cancelled."
        case .other: "The request could not be carried out."
        }
    }

    /// The remedy, in the imperative.
    public var resolution: String {
        switch self {
        case .invalidRequest: "Correct the address."
        case .offline: "Connect the device to the internet, then repeat the request."
        case .forbidden: "Allow the connection in the firewall, the sandbox or the app's transport security settings."
        case .noLocalResources: "Close connections that are not used, or raise the limits of the machine or the client."
        case .nameNotResolved: "Check the host's name and the name servers, or repeat the request after a wait."
        case .unreachable: "Check the network and the routes, or repeat the request after a wait."
        case .connectionRefused: "Check the host and the port, or repeat the request after a wait."
        case .connectTimedOut: "Repeat the request after a wait; check the host and the firewalls if it persists."
        case .tlsFailed: "Check the certificates, the clock and the protocol versions of both sides."
        case .connectionLost, .timedOut, .badResponse:
            "Find out whether the request took effect, then repeat it after a wait."
        case .redirectionFailed:
            "Find out whether the first server did what the request asks for, and check the address it redirects to."
        case .cancelled: "Find out whether the request took effect before it is sent again."
        case .other: "Look at the error of the client that sent the request."
        }
    }

    /// The case's name and ``summary``; no text in it comes from outside.
    public var description: String { "\(rawValue): \(summary)" }
}
