import AsyncHTTPClient
import ErrataRuntime
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

extension TransportFailure {
    /// The failure that an error of NIO, or of a client that is built on it, stands for.
    public init(nio error: any Error) {
        switch error {
        case let error as IOError: self.init(errno: error.errnoCode)
        case let error as NIOConnectionError: self.init(connecting: error)
        case let error as HTTPClientError: self.init(client: error)
        case ChannelError.connectTimeout: self = .connectTimedOut
        case is ChannelError: self = .connectionLost
        case NIOSSLError.handshakeFailed, NIOSSLError.unableToValidateCertificate: self = .tlsFailed
        case is NIOSSLError: self = .connectionLost
        case HTTPParserError.invalidEOFState: self = .connectionLost
        case is HTTPParserError, is NIOTooManyBytesError: self = .badResponse
        case is CancellationError: self = .cancelled
        default: self = .other
        }
    }

    /// No address that the name stands for could be connected to; the last attempt tells why.
    private init(connecting error: NIOConnectionError) {
        guard let attempt = error.connectionErrors.last else {
            self = .nameNotResolved
            return
        }
        switch attempt.error {
        case let error as IOError: self.init(errno: error.errnoCode, isConnected: false)
        case ChannelError.connectTimeout: self = .connectTimedOut
        default: self = .connectionRefused
        }
    }

    private init(client error: HTTPClientError) {
        switch error {
        case .invalidURL, .emptyHost, .emptyScheme, .bodyLengthMismatch, .contentLengthMissing:
            self = .invalidRequest
        case .getConnectionFromPoolTimeout: self = .noLocalResources
        case .connectTimeout, .httpProxyHandshakeTimeout, .socksHandshakeTimeout: self = .connectTimedOut
        case .tlsHandshakeTimeout: self = .tlsFailed
        case .readTimeout, .writeTimeout, .deadlineExceeded: self = .timedOut
        case .remoteConnectionClosed, .uncleanShutdown: self = .connectionLost
        case .redirectLimitReached, .redirectCycleDetected: self = .badResponse
        case .cancelled, .requestStreamCancelled: self = .cancelled
        default: self = .other
        }
    }
}
