public import Foundation

extension TransportFailure {
    /// The failure that a `URLError` stands for.
    ///
    /// - Parameters:
    ///   - error: the error that `URLSession` threw.
    ///   - url: the address that the request was sent to. Where the error is about another one, the request was
    ///     redirected: then a server has had it, and no failure that comes after says that it had no effect.
    public init(_ error: URLError, sentTo url: URL? = nil) {
        let failure = Self.named(error)
        let isRedirected = url.map { sent in error.failingURL.map { !$0.isSame(as: sent) } ?? false } ?? false
        self = isRedirected && !failure.canHaveReachedServer ? .badResponse : failure
    }

    /// The failure that any error of a client stands for: a `URLError`, a `POSIXError` or another error of the system's
    /// numbers, a `CancellationError`, or a `TransportFailure` itself; ``other`` for all else.
    public init(_ error: any Error, sentTo url: URL? = nil) {
        switch error {
        case let failure as TransportFailure: self = failure
        case let error as URLError: self.init(error, sentTo: url)
        case let error as POSIXError: self.init(errno: error.code.rawValue)
        case is CancellationError: self = .cancelled
        default: self.init(error as NSError, sentTo: url)
        }
    }

    /// Foundation's errors come as `NSError` too, which does not everywhere cast to the type that is behind it.
    private init(_ error: NSError, sentTo url: URL?) {
        let code: URLError.Code? = error.domain == NSURLErrorDomain ? URLError.Code(rawValue: error.code) : nil
        if let code {
            self.init(URLError(code, userInfo: error.userInfo), sentTo: url)
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
    ///
    /// - Parameters:
    ///   - error: what `URLSession` threw.
    ///   - url: the address that the request was sent to, by which a redirection is noticed.
    public static func failure(transport error: any Error, sentTo url: URL? = nil) -> Failure {
        failure(transport: TransportFailure(error, sentTo: url))
    }
}

extension Catalog {
    /// A failure of this catalog for a call that threw instead of giving a response, with origin
    /// ``FailureOrigin/transport``.
    public func failure(transport error: any Error, sentTo url: URL? = nil) -> UntypedFailure {
        failure(transport: TransportFailure(error, sentTo: url))
    }
}

extension URL {
    /// Whether two addresses are asked for by the same request.
    fileprivate func isSame(as other: URL) -> Bool {
        scheme?.lowercased() == other.scheme?.lowercased() && host?.lowercased() == other.host?.lowercased()
            && port == other.port && query == other.query
            && (path.isEmpty ? "/" : path) == (other.path.isEmpty ? "/" : other.path)
    }
}
