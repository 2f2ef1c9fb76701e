public import Foundation

extension TransportFailure {
    /// Creates the transport failure for a `URLError`.
    ///
    /// It describes the last server that was contacted. Where a session follows redirects, an earlier server may have
    /// received the request: ``Foundation/URLSession/data(for:failingAs:limits:)`` accounts for that.
    public init(_ error: URLError) {
        self = Self.named(error)
    }

    /// Creates the transport failure for any error of a client: a `URLError`, a `POSIXError` or another error with a
    /// system error number, a `CancellationError`, or a `TransportFailure` itself; ``other`` for any other error.
    public init(_ error: any Error) {
        switch error {
        case let failure as TransportFailure: self = failure
        case let error as URLError: self.init(error)
        case let error as POSIXError: self.init(errno: error.code.rawValue)
        case is CancellationError: self = .cancelled
        default: self.init(error as NSError)
        }
    }

    /// Creates the failure for an `NSError`, since not every platform casts one to the error type that it bridges.
    private init(_ error: NSError) {
        let code: URLError.Code? = error.domain == NSURLErrorDomain ? URLError.Code(rawValue: error.code) : nil
        if let code {
            self.init(URLError(code, userInfo: error.userInfo))
        } else if error.domain == NSPOSIXErrorDomain {
            self.init(errno: Int32(truncatingIfNeeded: error.code))
        } else {
            self = .other
        }
    }

    private static func named(_ error: URLError) -> TransportFailure {
        switch error.code {
        case .badURL: .invalidRequest
        case .unsupportedURL: isOldProtocol(error) ? .badResponse : .invalidRequest
        case .notConnectedToInternet, .internationalRoamingOff, .callIsActive, .dataNotAllowed: .offline
        case .appTransportSecurityRequiresSecureConnection: .forbidden
        case .cannotFindHost, .dnsLookupFailed: .nameNotResolved
        case .cannotConnectToHost: .connectionRefused
        case .secureConnectionFailed, .serverCertificateHasBadDate, .serverCertificateUntrusted,
            .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .clientCertificateRejected,
            .clientCertificateRequired:
            .tlsFailed
        case .networkConnectionLost: .connectionLost
        case .timedOut: .timedOut
        case .badServerResponse, .cannotParseResponse, .cannotDecodeRawData, .cannotDecodeContentData,
            .zeroByteResource, .dataLengthExceedsMaximum, .httpTooManyRedirects, .redirectToNonExistentLocation:
            .badResponse
        case .cancelled: .cancelled
        default: .other
        }
    }

    /// Whether the error stands for a response that does not begin like HTTP/1: with libcurl, it is reported as an
    /// unsupported URL with curl's error underneath, and a URL that is really unsupported fails earlier.
    private static func isOldProtocol(_ error: URLError) -> Bool {
        #if canImport(FoundationNetworking)
        error.userInfo[NSUnderlyingErrorKey] != nil
        #else
        false
        #endif
    }
}

extension ErrorCatalog {
    /// Returns a failure of this catalog for a call that threw instead of returning a response, with origin
    /// ``FailureOrigin/transport``.
    public static func failure(transport error: any Error) -> Failure {
        failure(transport: TransportFailure(error))
    }
}

extension Catalog {
    /// Returns a failure of this catalog for a call that threw instead of returning a response, with origin
    /// ``FailureOrigin/transport``.
    public func failure(transport error: any Error) -> UntypedFailure {
        failure(transport: TransportFailure(error))
    }
}
