import ErrataRuntime

/// Words by which a client says that a call got no response.
struct TransportSign {
    /// The position of the words that makes them an error and not a mention of one.
    enum Form {
        /// An error number, after the name of a call or punctuation: `connect ECONNREFUSED`, `code: 'ECONNREFUSED'`.
        case number
        /// The name of an exception, before a message or the end: `java.net.ConnectException: Connection refused`.
        case exception
        /// The name of an exception that is also one of settings: it follows a module, or its message is in brackets.
        case qualified
        /// The beginning of axios' `timeout of 5000ms exceeded`.
        case duration
        /// A phrase that says enough by itself.
        case phrase
        /// A phrase that other programs use, too: it counts only beside a sign of an HTTP call.
        case general
    }

    let words: StaticString
    let form: Form
    /// The cause; nil where the words after it tell, and ``fallback`` where they do not.
    let failure: TransportFailure?
    let fallback: TransportFailure

    private init(_ words: StaticString, _ form: Form, _ failure: TransportFailure?, _ fallback: TransportFailure) {
        (self.words, self.form, self.failure, self.fallback) = (words, form, failure, fallback)
    }

    private static func number(_ words: StaticString, _ failure: TransportFailure) -> Self {
        Self(words, .number, failure, failure)
    }

    private static func exception(_ words: StaticString, _ failure: TransportFailure) -> Self {
        Self(words, .exception, failure, failure)
    }

    private static func qualified(_ words: StaticString, _ failure: TransportFailure) -> Self {
        Self(words, .qualified, failure, failure)
    }

    /// An exception of a connection that was not made, whose message tells the cause.
    private static func unconnected(_ words: StaticString, _ form: Form = .exception) -> Self {
        Self(words, form, nil, .connectionRefused)
    }

    /// Words whose cause is in the words after them, if at all.
    private static func open(_ words: StaticString, _ form: Form = .exception) -> Self {
        Self(words, form, nil, .other)
    }

    private static func phrase(_ words: StaticString, _ failure: TransportFailure) -> Self {
        Self(words, .phrase, failure, failure)
    }

    private static func general(_ words: StaticString, _ failure: TransportFailure) -> Self {
        Self(words, .general, failure, failure)
    }

    /// All signs; where a text has several, the first of this list counts, so the more exact ones come first.
    static let all = certificates + node + python + java + dotNET + others + open

    private static let node: [Self] = [
        number("UND_ERR_CONNECT_TIMEOUT", .connectTimedOut), number("UND_ERR_HEADERS_TIMEOUT", .timedOut),
        number("UND_ERR_BODY_TIMEOUT", .timedOut), number("UND_ERR_SOCKET", .connectionLost),
        phrase("connect ETIMEDOUT", .connectTimedOut), number("ESOCKETTIMEDOUT", .timedOut),
        number("ECONNREFUSED", .connectionRefused), number("ENOTFOUND", .nameNotResolved),
        number("EAI_AGAIN", .nameNotResolved), number("EHOSTUNREACH", .unreachable),
        number("ENETUNREACH", .unreachable), number("ECONNRESET", .connectionLost), number("ETIMEDOUT", .timedOut),
        Self("timeout of ", .duration, .timedOut, .timedOut), number("ECONNABORTED", .connectionLost),
        phrase("connect EADDRNOTAVAIL", .noLocalResources), general("EPIPE", .connectionLost),
        phrase("socket hang up", .connectionLost), exception("ConnectTimeoutError", .connectTimedOut),
        exception("HeadersTimeoutError", .timedOut), exception("BodyTimeoutError", .timedOut),
    ]

    private static let certificates: [Self] = [
        phrase("CERTIFICATE_VERIFY_FAILED", .tlsFailed), phrase("[SSL: ", .tlsFailed),
        number("CERT_HAS_EXPIRED", .tlsFailed),
        number("DEPTH_ZERO_SELF_SIGNED_CERT", .tlsFailed), number("SELF_SIGNED_CERT_IN_CHAIN", .tlsFailed),
        number("UNABLE_TO_VERIFY_LEAF_SIGNATURE", .tlsFailed), number("ERR_TLS_CERT_ALTNAME_INVALID", .tlsFailed),
        number("UNABLE_TO_GET_ISSUER_CERT_LOCALLY", .tlsFailed),
    ]

    private static let python: [Self] = [
        exception("ReadTimeoutError", .timedOut), phrase("Read timed out. (read timeout", .timedOut),
        exception("NameResolutionError", .nameNotResolved), unconnected("NewConnectionError"),
        exception("RemoteDisconnected", .connectionLost), exception("ServerDisconnectedError", .connectionLost),
        exception("RemoteProtocolError", .connectionLost), exception("ClientConnectorDNSError", .nameNotResolved),
        exception("ClientConnectorCertificateError", .tlsFailed), exception("ClientConnectorSSLError", .tlsFailed),
        unconnected("ClientConnectorError"), unconnected("Cannot connect to host", .general),
        exception("ServerTimeoutError", .timedOut), qualified("ConnectTimeout", .connectTimedOut),
        qualified("ReadTimeout", .timedOut), qualified("WriteTimeout", .timedOut),
        qualified("PoolTimeout", .noLocalResources), unconnected("ConnectError", .qualified),
        exception("ChunkedEncodingError", .connectionLost),
    ]

    private static let java: [Self] = [
        exception("HttpConnectTimeoutException", .connectTimedOut),
        exception("ConnectTimeoutException", .connectTimedOut), exception("HttpTimeoutException", .timedOut),
        unconnected("ConnectException"), unconnected("HttpHostConnectException"),
        exception("UnknownHostException", .nameNotResolved), exception("NoRouteToHostException", .unreachable),
        exception("SSLHandshakeException", .tlsFailed), exception("SSLPeerUnverifiedException", .tlsFailed),
        exception("NoHttpResponseException", .connectionLost), exception("StreamResetException", .connectionLost),
        exception("PrematureCloseException", .connectionLost), phrase("unexpected end of stream on", .connectionLost),
        Self("SocketTimeoutException", .exception, nil, .timedOut), open("SocketException"),
    ]

    private static let dotNET: [Self] = [
        phrase("machine actively refused it", .connectionRefused),
        phrase("the connected party did not properly respond", .connectTimedOut),
        phrase("configured HttpClient.Timeout", .timedOut),
        phrase("The SSL connection could not be established", .tlsFailed),
        phrase("The remote name could not be resolved", .nameNotResolved),
        general("forcibly closed by the remote host", .connectionLost),
        general("The response ended prematurely", .connectionLost),
        unconnected("Unable to connect to the remote server", .phrase),
        general("The operation has timed out", .timedOut), open("HttpRequestException"),
    ]

    private static let others: [Self] = [
        exception("Net::OpenTimeout", .connectTimedOut), exception("Net::ReadTimeout", .timedOut),
        exception("Net::WriteTimeout", .timedOut), phrase("SocketError: getaddrinfo", .nameNotResolved),
        phrase("SocketError (getaddrinfo", .nameNotResolved), unconnected("Failed to open TCP connection to", .phrase),
        unconnected("Faraday::ConnectionFailed"), exception("Faraday::TimeoutError", .timedOut),
        exception("Faraday::SSLError", .tlsFailed), phrase("Failed host lookup", .nameNotResolved),
        phrase("DioException [connection timeout]", .connectTimedOut),
        phrase("DioException [receive timeout]", .timedOut), phrase("DioException [send timeout]", .timedOut),
        exception("HandshakeException", .tlsFailed),
        phrase("Connection closed before full header was received", .connectionLost),
        phrase("HTTPClientError.connectTimeout", .connectTimedOut), phrase("HTTPClientError.readTimeout", .timedOut),
        phrase("HTTPClientError.deadlineExceeded", .timedOut),
        phrase("HTTPClientError.remoteConnectionClosed", .connectionLost),
    ]

    private static let open: [Self] = [
        open("error sending request for url", .phrase), unconnected("error trying to connect", .phrase),
        phrase("context deadline exceeded (Client.Timeout", .timedOut),
        phrase("net/http: TLS handshake timeout", .connectTimedOut),
        phrase("gave HTTP response to HTTPS client", .tlsFailed),
        open("TypeError: fetch failed", .phrase), exception("ERR_NETWORK", .other),
        phrase("AxiosError: Network Error", .other), phrase("TypeError: Failed to fetch", .other),
        unconnected("dial tcp", .general), exception("gaierror", .nameNotResolved),
        general("Name or service not known", .nameNotResolved), general("in name resolution", .nameNotResolved),
        general("nodename nor servname", .nameNotResolved),
        general("failed to lookup address information", .nameNotResolved),
        Self("Connection refused", .general, .connectionRefused, .connectionRefused),
        general("onnection reset", .connectionLost), general("Connection aborted", .connectionLost),
    ]
}
