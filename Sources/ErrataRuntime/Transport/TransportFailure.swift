/// A transport failure: the reason why there was no response.
///
/// Before a repeat, a caller must know whether the first request can have reached the server: see
/// ``canHaveReachedServer`` and ``effect``. The cases follow the stages of a request.
public enum TransportFailure: String, Error, OrdinalEnum, CaseIterable, Hashable {
    /// The request cannot be sent as it is: its URL is malformed or has an unknown scheme.
    case invalidRequest
    /// The device is not connected to a network that it may use.
    case offline
    /// A rule of the system or of the app forbids the connection: a firewall, a sandbox, a requirement of TLS.
    case forbidden
    /// The machine has no socket, port or connection left.
    case noLocalResources
    /// The server's name could not be resolved to an address.
    case nameNotResolved
    /// There is no route to the server.
    case unreachable
    /// The server, or an intermediary before it, refused the connection.
    case connectionRefused
    /// The connection was not established in time.
    case connectTimedOut
    /// The TLS handshake failed: no common protocol, or a certificate that one side does not accept.
    case tlsFailed
    /// The established connection was lost.
    case connectionLost
    /// The response did not arrive in time.
    case timedOut
    /// The response is not HTTP, cannot be decompressed, is too long, or redirects without a URL or endlessly.
    case badResponse
    /// A server received the request and redirected it, and the URL that it named could not be reached.
    case redirectionFailed
    /// The caller cancelled the request.
    case cancelled
    /// Any other failure.
    case other
}

extension TransportFailure {
    /// Whether the request can have reached the server.
    ///
    /// False only where the failure occurs before the first byte of a request is sent, so it is true where that is not
    /// known.
    public var canHaveReachedServer: Bool { effect != .noEffect }

    /// Whether the request may have taken effect: `RequestEffect.possible` where it can have reached the server.
    public var effect: RequestEffect {
        switch self {
        case .invalidRequest, .offline, .forbidden, .noLocalResources, .nameNotResolved, .unreachable,
            .connectionRefused, .connectTimedOut, .tlsFailed:
            .noEffect
        case .connectionLost, .timedOut, .badResponse, .redirectionFailed, .cancelled, .other:
            .possible
        }
    }

    /// The kind of the failure.
    public var kind: FailureKind {
        switch self {
        case .invalidRequest: .invalidRequest
        case .forbidden: .permissionDenied
        case .connectTimedOut, .timedOut, .cancelled: .timeout
        case .offline, .noLocalResources, .nameNotResolved, .unreachable, .connectionRefused, .tlsFailed,
            .connectionLost, .badResponse, .redirectionFailed:
            .unavailable
        case .other: .internal
        }
    }

    /// The actor who must do something before the request can succeed.
    public var actor: FailureActor {
        switch self {
        case .invalidRequest, .other: .developer
        case .offline: .endUser
        case .forbidden, .noLocalResources, .tlsFailed: .operator
        case .nameNotResolved, .unreachable, .connectionRefused, .connectTimedOut, .connectionLost, .timedOut,
            .badResponse, .redirectionFailed, .cancelled:
            .nobody
        }
    }

    /// The rule whether and when to send the same request again; ``effect`` says whether that is safe.
    public var retryHint: RetryHint {
        switch self {
        case .invalidRequest, .forbidden, .tlsFailed: RetryHint(.afterFix)
        case .cancelled: RetryHint(.never)
        case .other: RetryHint(.conditional, condition: "Once it is known what went wrong.")
        case .offline, .noLocalResources, .nameNotResolved, .unreachable, .connectionRefused, .connectTimedOut,
            .connectionLost, .timedOut, .badResponse, .redirectionFailed:
            RetryHint(.afterDelay, initialMilliseconds: 1000, maximumMilliseconds: 30_000)
        }
    }
}
