import ErrataBytes
import ErrataRuntime

/// The words of clients about a call that got no response.
///
/// A cause is claimed only where the words are an error of a client that calls HTTP. What a proxy writes about its own
/// upstream, what a database's client writes, an announcement of a retry and prose about errors are left alone.
package enum TransportWords {
    /// The cause, and the words from its sign to the end of the line.
    package typealias Found = (failure: TransportFailure, words: ByteSlice)

    /// The maximum length in bytes of a text: what fails is said at its beginning.
    private static let longest = 1 << 16

    /// Texts, of which every text with a failure has one: the condition that takes the least time.
    package static let signatures: [StaticString] = [
        "curl: (", "cURL error ", "ErrorDomain", "ERR_", "NS_ERROR_", "ECONN", "TIMEDOUT", "ENOTFOUND", "EAI_AGAIN",
        "UNREACH", "EADDRNOTAVAIL", "EPIPE", "socket hang up", "ms exceeded", "CERT", "UNABLE_TO_VERIFY", "[SSL: ",
        "Exception", "Timeout", "imed out", "TimeoutError", "onnectError", "onnectionError", "onnectorError",
        "ResolutionError", "isconnected", "ProtocolError", "DNSError", "CertificateError", "SSLError",
        "ChunkedEncodingError", "onnect to host", "end of stream on", "actively refused", "not properly respond",
        "SSL connection could", "could not be resolved", "forcibly closed", "ended prematurely", "the remote server",
        "getaddrinfo", "gaierror", "TCP connection to", "Faraday::", "host lookup", "full header was",
        "HTTPClientError.", "request for url", "trying to connect", "handshake timeout", "HTTPS client", "fetch failed",
        "to fetch", "Network Error", "onnection refused", "onnection reset", "onnection aborted", "onnection timeout]",
        "e timeout]", "d timeout]", "dial tcp", "service not known", "name resolution", "nor servname",
        "lookup address",
        "Get \"http", "Post \"http", "Put \"http", "Patch \"http", "Delete \"http", "Head \"http", "Get \\\"http",
        "Post \\\"http", "Put \\\"http", "Patch \\\"http", "Delete \\\"http", "Head \\\"http",
    ]

    /// Returns the failure in a text; nil where there is none.
    package static func failure(in text: ByteSlice) -> Found? {
        let text = text.part(0..<min(text.count, longest))
        if let complaint = CurlComplaint(in: text) { return (complaint.failure, complaint.words) }
        guard signatures.contains(where: { text.offset(of: $0) != nil }) else { return nil }
        guard !TransportContext.isForeign(text) else { return nil }
        guard let found = numbered(in: text) ?? named(in: text) ?? goCall(in: text) else { return nil }
        return (found.failure, text.part(found.offset..<text.count).firstLine)
    }

    private typealias Place = (failure: TransportFailure, offset: Int)

    /// Returns the failure of URLSession or of a browser.
    private static func numbered(in text: ByteSlice) -> Place? {
        for domain: StaticString in ["NSURLErrorDomain", "kCFErrorDomainCFNetwork"] {
            guard let offset = text.offset(of: domain) else { continue }
            let rest = text.part(offset + domain.utf8CodeUnitCount..<text.count)
            if let failure = TransportNumber.urlError(rest) { return (failure, offset) }
        }
        for prefix: StaticString in ["net::ERR_", "NS_ERROR_"] {
            guard let offset = text.offset(of: prefix) else { continue }
            return (TransportNumber.browser(text.part(offset + prefix.utf8CodeUnitCount..<text.count)), offset)
        }
        return nil
    }

    /// Returns the failure of the first sign that stands where an error does.
    private static func named(in text: ByteSlice) -> Place? {
        for sign in TransportSign.all {
            var start = 0
            while let offset = text.offset(of: sign.words, from: start) {
                start = offset + sign.words.utf8CodeUnitCount
                guard TransportContext.isError(sign, at: offset, in: text) else { continue }
                let failure = sign.failure ?? reason(of: sign, in: text.part(start..<text.count))
                // An exception that does not tell a cause may be about a response.
                guard failure != .other || sign.form != .exception || sign.failure != nil else { break }
                return (failure, offset)
            }
        }
        return nil
    }

    /// Returns the cause in the words after a sign: those of an exception are its message, which a stack trace follows.
    private static func reason(of sign: TransportSign, in rest: ByteSlice) -> TransportFailure {
        let end = rest.firstIndex(of: 0x0A, from: 0) ?? rest.offset(of: "\\n") ?? rest.count
        let text = sign.form == .phrase ? rest : rest.part(0..<end)
        let isConnecting = sign.fallback == .connectionRefused
        return TransportReason.failure(in: text, isConnecting: isConnecting) ?? sign.fallback
    }

    /// Returns the failure in the form of Go's client: `Post "https://example.com/v1": EOF`.
    private static func goCall(in text: ByteSlice) -> Place? {
        for method: StaticString in ["Get ", "Post ", "Put ", "Patch ", "Delete ", "Head "] {
            guard let offset = text.offset(of: method) else { continue }
            let url = offset + method.utf8CodeUnitCount
            // In a JSON string the quotes are escaped.
            guard text.has("\"http", at: url) || text.has("\\\"http", at: url),
                let colon = text.offset(of: "\": ", from: url)
            else { continue }
            let rest = text.part(colon + 3..<text.count)
            let isConnecting = rest.has("dial tcp") || rest.has("proxyconnect")
            guard let failure = TransportReason.failure(in: rest, isConnecting: isConnecting) else { continue }
            return (failure, offset)
        }
        return nil
    }
}
