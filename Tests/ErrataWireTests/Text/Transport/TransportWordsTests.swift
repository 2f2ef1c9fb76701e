import ErrataRuntime
@testable import ErrataWire
import Testing

@Suite("The words of clients about calls without a response")
struct TransportWordsTests {
    private static func failure(_ text: String) -> TransportFailure? {
        Array(text.utf8).withUnsafeBufferPointer { TransportWords.failure(in: $0)?.failure }
    }

    private static func words(_ text: String) -> String? {
        Array(text.utf8).withUnsafeBufferPointer { TransportWords.failure(in: $0)?.words.text }
    }

    @Test(
        "URLSession's and browsers' numbers and names tell the cause",
        arguments: [
            (
                "Error Domain=NSURLErrorDomain Code=-1001 \"The request timed out.\" UserInfo={NSUnderlyingError=0x1}",
                .timedOut
            ),
            ("Domain=NSURLErrorDomain Code=-1004 \"Could not connect to the server.\"", .connectionRefused),
            ("The operation couldn’t be completed. (NSURLErrorDomain error -1009.)", .offline),
            ("Domain: NSURLErrorDomain Code: -1200", .tlsFailed),
            ("finished with error Error Domain=kCFErrorDomainCFNetwork Code=-1003 \"(null)\"", .nameNotResolved),
            ("net::ERR_CONNECTION_TIMED_OUT", .connectTimedOut),
            ("GET https://x/a net::ERR_CERT_DATE_INVALID", .tlsFailed),
            ("net::ERR_NAME_NOT_RESOLVED", .nameNotResolved), ("NS_ERROR_NET_RESET", .connectionLost),
            ("net::ERR_SOMETHING_NEW", .other),
        ] as [(String, TransportFailure)]
    )
    func numbers(text: String, failure: TransportFailure) {
        #expect(Self.failure(text) == failure)
    }

    @Test(
        "Node's errors tell the cause",
        arguments: [
            ("Error: connect ECONNREFUSED 127.0.0.1:443", .connectionRefused),
            ("  code: 'ECONNRESET',", .connectionLost),
            ("Error: read ECONNRESET", .connectionLost), ("Error: connect ETIMEDOUT 203.0.113.7:443", .connectTimedOut),
            ("RequestError: read ETIMEDOUT", .timedOut),
            ("Error: getaddrinfo ENOTFOUND api.example.com", .nameNotResolved),
            ("Error: getaddrinfo EAI_AGAIN api.example.com", .nameNotResolved),
            ("Error: socket hang up", .connectionLost),
            ("AxiosError: timeout of 5000ms exceeded", .timedOut), ("AxiosError: Network Error", .other),
            ("  code: 'UND_ERR_CONNECT_TIMEOUT'", .connectTimedOut), ("code: 'UND_ERR_HEADERS_TIMEOUT'", .timedOut),
            ("TypeError: fetch failed\n  [cause]: ConnectTimeoutError: Connect Timeout Error\n", .connectTimedOut),
            ("TypeError: fetch failed\n  [cause]: SocketError: other side closed", .connectionLost),
            ("TypeError: fetch failed", .other), ("write EPIPE at https://api.example.com", .connectionLost),
            ("FetchError: request to https://x failed, reason: unable to verify, code: 'CERT_HAS_EXPIRED'", .tlsFailed),
        ] as [(String, TransportFailure)]
    )
    func node(text: String, failure: TransportFailure) {
        #expect(Self.failure(text) == failure)
    }

    @Test(
        "Python's exceptions tell the cause",
        arguments: [
            (
                "HTTPSConnectionPool(host='x', port=443): Max retries exceeded with url: / (Caused by NewConnectionError('<urllib3.connection.HTTPSConnection object at 0x7>: Failed to establish a new connection: [Errno 111] Connection refused'))",
                .connectionRefused
            ),
            (
                "(Caused by NewConnectionError('<x>: Failed to establish a new connection: [Errno 110] Connection timed out',))",
                .connectTimedOut
            ),
            (
                "(Caused by NewConnectionError('<x>: Failed to establish a new connection: [Errno -2] Name or service not known'))",
                .nameNotResolved
            ),
            (
                "(Caused by ConnectTimeoutError(<urllib3.x>, 'Connection to x timed out. (connect timeout=5)'))",
                .connectTimedOut
            ),
            (
                "requests.exceptions.ReadTimeout: HTTPSConnectionPool(host='x', port=443): Read timed out. (read timeout=5)",
                .timedOut
            ),
            (
                "('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))",
                .connectionLost
            ),
            ("httpx.ConnectTimeout: timed out", .connectTimedOut), ("httpx.ReadTimeout", .timedOut),
            ("httpx.ConnectError: All connection attempts failed", .connectionRefused),
            ("httpx.ConnectError: [Errno -3] Temporary failure in name resolution", .nameNotResolved),
            ("httpx.RemoteProtocolError: Server disconnected without sending a response.", .connectionLost),
            (
                "aiohttp.client_exceptions.ClientConnectorError: Cannot connect to host x:443 ssl:default [Network is unreachable]",
                .unreachable
            ),
            ("aiohttp.client_exceptions.ServerDisconnectedError: Server disconnected", .connectionLost),
            (
                "Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed'))",
                .tlsFailed
            ),
            ("socket.gaierror: [Errno -2] Name or service not known", .nameNotResolved),
        ] as [(String, TransportFailure)]
    )
    func python(text: String, failure: TransportFailure) {
        #expect(Self.failure(text) == failure)
    }

    @Test(
        "Go's errors tell the cause",
        arguments: [
            ("Post \"https://x/v1\": dial tcp 203.0.113.7:443: connect: connection refused", .connectionRefused),
            ("dial tcp 203.0.113.7:443: connect: connection refused", .connectionRefused),
            ("Get \"https://x\": dial tcp: lookup x on 127.0.0.11:53: no such host", .nameNotResolved),
            ("Get \"https://x\": dial tcp 203.0.113.7:443: i/o timeout", .connectTimedOut),
            (
                "Get \"https://x/\": context deadline exceeded (Client.Timeout exceeded while awaiting headers)",
                .timedOut
            ),
            (
                "Post \"https://x\": read tcp 10.0.0.1:5->203.0.113.7:443: read: connection reset by peer",
                .connectionLost
            ),
            ("Post \\\"https://x\\\": EOF", .connectionLost),
            ("Get \"https://x\": net/http: TLS handshake timeout", .connectTimedOut),
            ("Get \"https://x\": x509: certificate signed by unknown authority", .tlsFailed),
            ("Get \"https://x\": tls: failed to verify certificate", .tlsFailed),
            ("Get \"https://x\": context canceled", .cancelled),
        ] as [(String, TransportFailure)]
    )
    func goClient(text: String, failure: TransportFailure) {
        #expect(Self.failure(text) == failure)
    }

    @Test(
        "the exceptions of Java, .NET, Rust, Ruby, PHP and Dart tell the cause",
        arguments: [
            ("java.net.ConnectException: Connection refused (Connection refused)", .connectionRefused),
            ("java.net.ConnectException: Failed to connect to /203.0.113.7:443", .connectionRefused),
            ("java.net.ConnectException: Connection timed out", .connectTimedOut),
            ("java.net.SocketTimeoutException: connect timed out", .connectTimedOut),
            ("java.net.SocketTimeoutException: Read timed out", .timedOut),
            ("java.net.SocketTimeoutException: timeout", .timedOut),
            ("java.net.SocketTimeoutException: failed to connect to x (port 443) after 10000ms", .connectTimedOut),
            ("java.net.UnknownHostException: api.example.com", .nameNotResolved),
            ("javax.net.ssl.SSLHandshakeException: PKIX path building failed", .tlsFailed),
            ("java.net.SocketException: Connection reset", .connectionLost),
            ("org.apache.http.NoHttpResponseException: x:443 failed to respond", .connectionLost),
            ("java.net.http.HttpConnectTimeoutException: HTTP connect timed out", .connectTimedOut),
            ("java.io.IOException: unexpected end of stream on https://x/...", .connectionLost),
            (
                "System.Net.Http.HttpRequestException: No connection could be made because the target machine actively refused it. (127.0.0.1:9666)",
                .connectionRefused
            ),
            ("System.Net.Http.HttpRequestException: Connection refused (x:443)", .connectionRefused),
            ("System.Net.WebException: The operation has timed out", .timedOut),
            ("The request was canceled due to the configured HttpClient.Timeout of 30 seconds elapsing.", .timedOut),
            (
                "error sending request for url (https://x/): error trying to connect: tcp connect error: Connection refused (os error 111)",
                .connectionRefused
            ),
            (
                "error sending request for url (https://x/): error trying to connect: dns error: failed to lookup address information",
                .nameNotResolved
            ),
            ("error sending request for url (https://x/): operation timed out", .timedOut),
            ("error sending request for url (https://x/)", .other),
            ("Net::OpenTimeout: execution expired", .connectTimedOut),
            ("Net::ReadTimeout with #<TCPSocket:(closed)>", .timedOut),
            ("Errno::ECONNREFUSED: Connection refused - connect(2)", .connectionRefused),
            ("SocketError: getaddrinfo: Name or service not known", .nameNotResolved),
            (
                "Failed to open TCP connection to x:443 (Connection refused - connect(2) for \"x\" port 443)",
                .connectionRefused
            ),
            ("cURL error 28: Operation timed out after 5001 milliseconds (see https://x)", .timedOut),
            ("cURL error 6: Could not resolve host: x", .nameNotResolved),
            ("curl: (7) Failed to connect", .connectionRefused),
            ("SocketException: Failed host lookup: 'x' (OS Error: x, errno = 7)", .nameNotResolved),
            ("DioException [connection timeout]: The request connection took longer than 0:00:05", .connectTimedOut),
        ] as [(String, TransportFailure)]
    )
    func otherClients(text: String, failure: TransportFailure) {
        #expect(Self.failure(text) == failure)
    }

    @Test(
        "upstreams of proxies, databases, retries, settings, source and prose are no calls of ours",
        arguments: [
            "upstream timed out (110: Connection timed out) while reading response header from upstream, request: \"POST /a HTTP/1.1\"",
            "connect() failed (111: Connection refused) while connecting to upstream, upstream: \"http://10.0.0.1:80/\"",
            "{\"msg\":\"dial tcp [::1]:8050: connect: connection refused\",\"request\":{\"proto\":\"HTTP/1.1\"},\"status\":502}",
            "http: proxy error: dial tcp 127.0.0.1:3000: connect: connection refused",
            "Error: connect ECONNREFUSED 127.0.0.1:5432", "Error connecting to redis: read ECONNRESET",
            "psycopg2.OperationalError: could not connect: Connection refused, see http://x",
            "dial tcp 10.0.0.1:6379: connect: connection refused",
            "org.postgresql: java.net.ConnectException: Connection refused",
            "Retrying (Retry(total=2)) after connection broken by 'NewConnectionError('<x>: Connection refused')': /path",
            "API Error (Request timed out.) · Retrying in 1 seconds… (attempt 1/10)",
            "How to handle ECONNREFUSED errors",
            "    raise ReadTimeoutError(self, url)", "throw new SocketTimeoutException(\"timeout\");",
            "at java.net.SocketTimeoutException.<init>(X.java:1)", "\"ReadTimeout\": 30, \"ConnectTimeout\": 5",
            "http server ReadTimeout: 30s", "connection reset by peer", "unexpected EOF", "Connection refused",
            "git fetch failed",
            "Timeout of 2000ms exceeded. For async tests and hooks", "HttpRequestException: Response status code 429",
            "",
            "GET /a 200 timeout=30", "Completed in 5 ms", "curl: (22) The requested URL returned error: 503",
        ]
    )
    func others(text: String) {
        #expect(Self.failure(text) == nil)
    }

    @Test("the words go from the sign to the end of the line, and are cut where they are long")
    func wordsOfSign() {
        #expect(
            Self.words("12:00 ERROR Error: connect ECONNREFUSED 10.0.0.1:443\n    at x") == "ECONNREFUSED 10.0.0.1:443"
        )
        let long = Self.words("httpx.ReadTimeout: " + String(repeating: "ü", count: 400))
        #expect(long?.utf8.count ?? 0 <= 300)
        #expect(long?.contains("\u{FFFD}") == false)
    }

    @Test("every sign has a signature")
    func signatures() {
        for sign in TransportSign.all where sign.form != .duration {
            let words = Array(sign.words.description.utf8)
            let isCovered = words.withUnsafeBufferPointer { bytes in
                TransportWords.signatures.contains { bytes.offset(of: $0) != nil }
            }
            #expect(isCovered, "\(sign.words)")
        }
    }
}
