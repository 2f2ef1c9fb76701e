/// What went wrong on the way, where no response came.
///
/// The one thing that a caller must know before the request is sent again is whether the first one can have reached the
/// server: see ``canHaveReachedServer`` and ``effect``. The cases follow a request on its way.
public enum TransportFailure: String, Error, OrdinalEnum, CaseIterable, Hashable {
    /// The request cannot be sent as it is: its address is malformed or of a scheme that is not known.
    case invalidRequest
    /// The device is not connected to a network that it may use.
    case offline
    /// A rule of the system or of the app forbids the connection: a firewall, a sandbox, a demand for TLS.
    case forbidden
    /// The machine has no socket, port or connection left.
    case noLocalResources
    /// The server's name could not be resolved to an address.
    case nameNotResolved
    /// There is no route to the server.
    case unreachable
    /// The server, or something before it, refused the connection.
    case connectionRefused
    /// The connection was not made in time.
    case connectTimedOut
    /// The TLS handshake failed: no common protocol, or a certificate that one side does not accept.
    case tlsFailed
    /// The connection stood and was lost.
    case connectionLost
    /// The answer did not come in time.
    case timedOut
    /// What came is no HTTP response, cannot be decompressed, is too long, or redirects without an address or without end.
    case badResponse
    /// A server had the request and redirected it, and the address that it named could not be reached.
    case redirectionFailed
    /// The caller gave the request up.
    case cancelled
    /// Something else.
    case other
}

extension TransportFailure {
    /// Whether the request can have reached the server.
    ///
    /// False only where the failure comes before the first byte of a request is sent, so what is not known is true.
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

    /// The class of the failure.
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

    /// Who must act before the request can succeed.
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

    /// Whether and when to send the same request again. Whether that is safe is ``effect``'s to say.
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
