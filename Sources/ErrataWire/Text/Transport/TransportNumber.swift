import ErrataBytes
import ErrataRuntime

/// The causes that clients print as a number or a name of a closed set: URLSession's, Chrome's and curl's.
enum TransportNumber {
    /// Returns the cause of an error of `NSURLErrorDomain` or `kCFErrorDomainCFNetwork` from the text after the domain:
    /// ` Code=-1001`, ` error -1004`, `, code: -1009`.
    static func urlError(_ text: ByteSlice) -> TransportFailure? {
        let limit = min(text.count, 24)
        guard let minus = text.firstIndex(of: UInt8(ascii: "-"), from: 0, to: limit) else { return nil }
        guard text.part(0..<minus).allSatisfy({ ASCII.isLetter($0) || " =:,.)\"'".utf8.contains($0) }) else {
            return nil
        }
        let digits = text.part(minus + 1..<text.count).prefix { ASCII.isDigit($0) }
        return text.part(minus + 1..<minus + 1 + digits.count).decimal.map(urlError)
    }

    private static func urlError(_ number: Int) -> TransportFailure {
        switch number {
        case 999: .cancelled
        case 1000, 1002: .invalidRequest
        case 1001: .timedOut
        case 1003, 1006: .nameNotResolved
        case 1004: .connectionRefused
        case 1005: .connectionLost
        case 1007, 1010, 1011, 1014...1017, 1103: .badResponse
        case 1009, 1018...1020: .offline
        case 1022: .forbidden
        case 1200...1206: .tlsFailed
        default: .other
        }
    }

    /// The causes of Chrome, without `net::ERR_`, and of Firefox, without `NS_ERROR_`, by how they begin.
    private static let names: [(StaticString, TransportFailure)] = [
        ("CONNECTION_REFUSED", .connectionRefused), ("PROXY_CONNECTION_FAILED", .connectionRefused),
        ("TUNNEL_CONNECTION_FAILED", .connectionRefused), ("CONNECTION_FAILED", .connectionRefused),
        ("CONNECTION_TIMED_OUT", .connectTimedOut), ("TIMED_OUT", .timedOut), ("NET_TIMEOUT", .timedOut),
        ("NAME_NOT_RESOLVED", .nameNotResolved), ("NAME_RESOLUTION_FAILED", .nameNotResolved),
        ("UNKNOWN_HOST", .nameNotResolved), ("INTERNET_DISCONNECTED", .offline), ("OFFLINE", .offline),
        ("ADDRESS_UNREACHABLE", .unreachable), ("CONNECTION_RESET", .connectionLost),
        ("CONNECTION_CLOSED", .connectionLost), ("CONNECTION_ABORTED", .connectionLost),
        ("NETWORK_CHANGED", .connectionLost), ("EMPTY_RESPONSE", .connectionLost), ("NET_RESET", .connectionLost),
        ("NET_INTERRUPT", .connectionLost), ("CONTENT_LENGTH_MISMATCH", .connectionLost),
        ("INCOMPLETE_CHUNKED_ENCODING", .connectionLost), ("CERT_", .tlsFailed), ("SSL_", .tlsFailed),
        ("ABORTED", .cancelled), ("BLOCKED_BY", .forbidden), ("NETWORK_ACCESS_DENIED", .forbidden),
        ("INSUFFICIENT_RESOURCES", .noLocalResources), ("TOO_MANY_REDIRECTS", .badResponse),
        ("HTTP2_PROTOCOL_ERROR", .badResponse), ("INVALID_HTTP_RESPONSE", .badResponse),
        ("INVALID_URL", .invalidRequest), ("UNKNOWN_URL_SCHEME", .invalidRequest),
    ]

    /// Returns the cause of an error of a browser from the text after `net::ERR_` or `NS_ERROR_`.
    static func browser(_ text: ByteSlice) -> TransportFailure {
        names.first { text.has($0.0) }?.1 ?? .other
    }
}
