#if AsyncHTTPClient
internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix
internal import NIOSSL

extension TransportFailure {
    /// Creates the transport failure for an error of NIO or of a client built on it; ``other`` for any other error.
    ///
    /// It describes the last server that was contacted. Where a client follows redirects, an earlier server may have
    /// received the request: `execute(_:timeout:failingAs:maximumBodySize:limits:)` accounts for that.
    public init(nio error: any Error) {
        switch error {
        case let failure as TransportFailure: self = failure
        case let error as IOError: self.init(open: error)
        case let error as NIOConnectionError: self.init(connecting: error)
        case let error as HTTPClientError: self.init(client: error)
        #if canImport(Network)
        case let error as HTTPClient.NWPOSIXError: self.init(errno: error.errorCode.rawValue)
        #endif
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

    /// Creates the failure for a failed system call on an open connection. Connection attempts are handled by
    /// ``init(connecting:)``, so a missing route here means that it was lost during a request.
    private init(open error: IOError) {
        let failure = TransportFailure(errno: error.errnoCode)
        self = failure == .unreachable || failure == .offline ? .connectionLost : failure
    }

    /// Creates the failure for a host to none of whose addresses a connection could be made: that of the last attempt.
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
#endif
