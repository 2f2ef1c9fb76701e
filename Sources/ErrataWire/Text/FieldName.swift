/// The known names of fields in logs, compared without regard to ASCII case and word separators: `statusCode`,
/// `status_code` and `http.response.status-code` are one name.
package enum FieldName: String, CaseIterable {
    case status
    /// The status of a server behind the one that wrote the log; it counts where there is no other.
    case upstreamStatus
    /// The response's body; where no field has this role, any field may hold a body.
    case body
    case headers
    /// A text for people, which can name a status in words.
    case message
    /// The time of the event.
    case time
    /// The time at which the record was received or stored, which counts where there is no other.
    case receiptTime
    case level
    case method
    case url
    /// The request, or the calls before, which are not searched for responses.
    case request
    /// Google Cloud's `httpRequest`, which has the request's method and address, and the status of its response.
    case exchange

    /// Returns the role of a name, given by its letters; nil for any other.
    package init?(_ letters: [UInt8]) {
        guard let found = Self.byLetters[letters] else { return nil }
        self = found
    }

    /// Returns the letters of a name, in lower case and without word separators; empty for a text that is too long to
    /// be one.
    package static func letters(_ name: some Collection<UInt8>) -> [UInt8] {
        name.count <= 200 ? name.compactMap(letter) : []
    }

    /// The last words of the names for a status: every such key ends in one of them, whatever its word separators.
    package static let lastWordsOfStatus: [[UInt8]] = [Array("status".utf8), Array("code".utf8)]

    /// Returns a byte of a name in lower case; nil for a word separator.
    package static func letter(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "@"): nil
        case 0x41...0x5A: byte | 0x20
        default: byte
        }
    }

    private static let byLetters = all.reduce(into: [[UInt8]: FieldName]()) { names, next in
        let letters = Array(next.0.utf8)
        if names[letters] == nil { names[letters] = next.1 }
    }

    /// The letters of the names of fields whose whole text is a response's body, in whatever format.
    package static let bodies = ["body", "responsebody", "resbody", "respbody", "httpresponsebody", "replybody"]

    /// All names, by their letters.
    package static let all: [(String, FieldName)] = [
        ("status", .status), ("statuscode", .status), ("httpstatus", .status), ("httpstatuscode", .status),
        ("responsestatus", .status), ("responsestatuscode", .status), ("responsecode", .status), ("httpcode", .status),
        ("httpresponsestatuscode", .status), ("httpresponsestatus", .status), ("resstatus", .status),
        ("resstatuscode", .status), ("respstatus", .status), ("respstatuscode", .status), ("replystatus", .status),
        ("downstreamstatus", .status), ("elbstatuscode", .status), ("scstatus", .status),
        ("edgeresponsestatus", .status),
        ("upstreamstatus", .upstreamStatus), ("originstatus", .upstreamStatus),
        ("targetstatuscode", .upstreamStatus), ("originresponsestatus", .upstreamStatus),
        ("headers", .headers), ("responseheaders", .headers), ("respheaders", .headers), ("resheaders", .headers),
        ("httpresponseheaders", .headers), ("header", .headers), ("responseheader", .headers),
        ("message", .message), ("msg", .message), ("log", .message), ("textpayload", .message), ("error", .message),
        ("err", .message), ("event", .message), ("errormessage", .message), ("errmsg", .message),
        ("exception", .message), ("excinfo", .message), ("stack", .message), ("stacktrace", .message),
        ("value", .message), ("stringvalue", .message), ("errorverbose", .message), ("cause", .message),
        ("reason", .message), ("line", .message), ("raw", .message), ("logmessage", .message),
        ("time", .time), ("timestamp", .time), ("ts", .time), ("date", .time), ("datetime", .time), ("t", .time),
        ("asctime", .time), ("eventtime", .time), ("starteddatetime", .time), ("timelocal", .time),
        ("starttime", .time), ("startutc", .time), ("startlocal", .time), ("timeunixnano", .time),
        ("realtimetimestamp", .time), ("sourcerealtimetimestamp", .time), ("timeiso8601", .time),
        ("logtime", .time), ("timems", .time), ("epoch", .time), ("edgestarttimestamp", .time),
        ("receivetimestamp", .receiptTime), ("createdat", .receiptTime), ("observedtimeunixnano", .receiptTime),
        ("ingestiontime", .receiptTime), ("receivedat", .receiptTime),
        ("level", .level), ("severity", .level), ("lvl", .level), ("loglevel", .level), ("levelname", .level),
        ("method", .method), ("httpmethod", .method), ("requestmethod", .method), ("httprequestmethod", .method),
        ("url", .url), ("uri", .url), ("requesturl", .url), ("requesturi", .url), ("urlfull", .url), ("path", .url),
        ("request", .request), ("req", .request), ("requestbody", .request), ("reqbody", .request),
        ("requestheaders", .request), ("reqheaders", .request), ("postdata", .request),
        ("httprequestbody", .request), ("config", .request), ("breadcrumbs", .request),
        ("httprequest", .exchange),
    ]
}
