import ErrataRuntime

/// The cause of a failure in the words after a sign that leaves it open.
enum TransportReason {
    private static let unconnected: [(StaticString, TransportFailure)] = [
        ("efused", .connectionRefused), ("no such host", .nameNotResolved), ("server misbehaving", .nameNotResolved),
        ("dial tcp: lookup", .nameNotResolved), ("dns error", .nameNotResolved), ("getaddrinfo", .nameNotResolved),
        ("ame or service not known", .nameNotResolved), ("ame resolution", .nameNotResolved),
        ("nodename nor servname", .nameNotResolved), ("No address associated", .nameNotResolved),
        ("No such host", .nameNotResolved), ("ost lookup", .nameNotResolved),
        ("failed to lookup address", .nameNotResolved), ("UnknownHost", .nameNotResolved),
        ("Resource temporarily unavailable", .noLocalResources), ("too many open files", .noLocalResources),
        ("ddress not available", .noLocalResources), ("nreachable", .unreachable), ("o route to host", .unreachable),
        ("ertificate", .tlsFailed), ("x509:", .tlsFailed), ("tls: ", .tlsFailed),
        ("TLS handshake timeout", .connectTimedOut),
        ("andshake", .tlsFailed), ("CERT", .tlsFailed), ("SSL_", .tlsFailed), ("ECONNREFUSED", .connectionRefused),
        ("onnect timed out", .connectTimedOut), ("onnection timed out", .connectTimedOut),
        ("failed to connect", .connectTimedOut), ("Connect Timeout", .connectTimedOut),
        ("deadline has elapsed", .connectTimedOut),
    ]

    private static let exchanged: [(StaticString, TransportFailure)] = [
        ("reset", .connectionLost), ("roken pipe", .connectionLost), ("aborted", .connectionLost),
        ("abort", .connectionLost), ("Socket closed", .connectionLost), ("connection closed", .connectionLost),
        ("IncompleteMessage", .connectionLost), ("EOF", .connectionLost), ("ended prematurely", .connectionLost),
        ("other side closed", .connectionLost), ("server closed idle connection", .connectionLost),
        ("GOAWAY", .connectionLost), ("timed out", .timedOut), ("imeout", .timedOut),
        ("deadline exceeded", .timedOut), ("context canceled", .cancelled), ("malformed HTTP", .badResponse),
        ("unsupported protocol scheme", .invalidRequest), ("redirects", .badResponse),
    ]

    /// Returns the cause that a text tells; nil where it tells none.
    ///
    /// - Parameter isConnecting: whether the connection was not made when the call failed, so that a timeout is one of
    ///   connecting.
    static func failure(in text: ByteSlice, isConnecting: Bool) -> TransportFailure? {
        if let found = unconnected.first(where: { text.offset(of: $0.0) != nil }) { return found.1 }
        guard let found = exchanged.first(where: { text.offset(of: $0.0) != nil }) else { return nil }
        return isConnecting && found.1 == .timedOut ? .connectTimedOut : found.1
    }
}
