#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Android)
internal import Android
#endif

// Without a C library there are no error numbers.
#if canImport(Darwin) || canImport(Glibc) || canImport(Musl) || canImport(Android)
extension TransportFailure {
    /// Creates the transport failure for a system call's error number; ``other`` for a number that says nothing about
    /// the connection to a server.
    ///
    /// - Parameters:
    ///   - errno: the error number on this platform (POSIX names the numbers and leaves their values open).
    ///   - isConnected: whether the connection was established when the call failed; nil where that is not known. Some
    ///     numbers occur both while connecting and on an established connection, and only in the first case they mean
    ///     that the request cannot have reached the server. Without it a timeout or a reset counts as one of an
    ///     established connection, and a missing route as one while connecting.
    public init(errno: Int32, isConnected: Bool? = nil) {
        let failure = Self.named(errno)
        self =
            switch (failure, isConnected) {
            case (.timedOut, false): .connectTimedOut
            case (.connectionLost, false): .connectionRefused
            case (.unreachable, true), (.connectionRefused, true), (.offline, true): .connectionLost
            default: failure
            }
    }

    private static func named(_ errno: Int32) -> TransportFailure {
        switch errno {
        case ENETDOWN: .offline
        case EACCES, EPERM: .forbidden
        case EMFILE, ENFILE, EADDRINUSE, EADDRNOTAVAIL: .noLocalResources
        case ENETUNREACH, EHOSTUNREACH, EHOSTDOWN, EAFNOSUPPORT: .unreachable
        case ECONNREFUSED: .connectionRefused
        case ECONNRESET, ECONNABORTED, ENETRESET, ENOTCONN, EPIPE, ESHUTDOWN: .connectionLost
        case ETIMEDOUT: .timedOut
        case ECANCELED: .cancelled
        default: .other
        }
    }
}
#endif
