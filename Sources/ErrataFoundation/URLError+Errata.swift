public import Foundation

extension TransportFailure {
    /// The failure that a `URLError` stands for.
    ///
    /// It is about the last server that was asked. Where a session follows redirections, one before it can have had the
    /// request: ``Foundation/URLSession/data(for:failingAs:limits:)`` looks after that.
    public init(_ error: URLError) {
        self = Self.named(error)
    }

    /// The failure that any error of a client stands for: a `URLError`, a `POSIXError` or another error of the system's
    /// numbers, a `CancellationError`, or a `TransportFailure` itself; ``other`` for all else.
    public init(_ error: any Error) {
        switch error {
        case let failure as TransportFailure: self = failure
        case let error as URLError: self.init(error)
        case let error as POSIXError: self.init(errno: error.code.rawValue)
        case is CancellationError: self = .cancelled
        default: self.init(error as NSError)
        }
    }

    /// Foundation's errors come as `NSError` too, which does not everywhere cast to the type that is behind it.
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

    /// Where libcurl is beneath, an answer that does not begin like HTTP/1 is told as an unsupported address, with
    /// curl's error beneath; an address that is really unsupported never gets as far as that.
    private static func isOldProtocol(_ error: URLError) -> Bool {
        #if canImport(FoundationNetworking)
        error.userInfo[NSUnderlyingErrorKey] != nil
        #else
        false
        #endif
    }
}

extension ErrorCatalog {
    /// A failure of this catalog for a call that threw instead of giving a response, with origin
    /// ``FailureOrigin/transport``.
    public static func failure(transport error: any Error) -> Failure {
        failure(transport: TransportFailure(error))
    }
}

extension Catalog {
    /// A failure of this catalog for a call that threw instead of giving a response, with origin
    /// ``FailureOrigin/transport``.
    public func failure(transport error: any Error) -> UntypedFailure {
        failure(transport: TransportFailure(error))
    }
}
