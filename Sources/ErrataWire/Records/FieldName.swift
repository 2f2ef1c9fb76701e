/// The names by which logs call things, told without regard to ASCII case and to what parts words: `statusCode`,
/// `status_code` and `http.response.status-code` are one.
package enum FieldName: String, CaseIterable {
    case status
    /// Where the answer's body is; without a field of this meaning a body may be anywhere.
    case body
    case headers
    case time
    case level
    case method
    case url
    /// What was sent, in which no answer is looked for.
    case request

    /// What a name means, given by its letters; nil for any other.
    package init?(_ letters: [UInt8]) {
        guard let found = Self.all.first(where: { $0.0.utf8.elementsEqual(letters) })?.1 else { return nil }
        self = found
    }

    /// The letters of a name, small ones, without what parts its words; none for what is too long to be one.
    package static func letters(_ name: some Collection<UInt8>) -> [UInt8] {
        name.count <= 200 ? name.compactMap(letter) : []
    }

    /// The last words of the names for a status: every key with that meaning ends in one of them, whatever parts its words.
    package static let lastWordsOfStatus: [[UInt8]] = [Array("status".utf8), Array("code".utf8)]

    /// A byte of a name as a small letter; nil for what parts words.
    package static func letter(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "@"): nil
        case 0x41...0x5A: byte | 0x20
        default: byte
        }
    }

    /// All names, by their letters.
    package static let all: [(String, FieldName)] = [
        ("status", .status), ("statuscode", .status), ("httpstatus", .status), ("httpstatuscode", .status),
        ("responsestatus", .status), ("responsestatuscode", .status), ("responsecode", .status), ("httpcode", .status),
        ("httpresponsestatuscode", .status), ("httpresponsestatus", .status), ("resstatus", .status),
        ("resstatuscode", .status), ("upstreamstatus", .status),
        ("headers", .headers), ("responseheaders", .headers), ("respheaders", .headers), ("resheaders", .headers),
        ("httpresponseheaders", .headers),
        ("time", .time), ("timestamp", .time), ("ts", .time), ("date", .time), ("datetime", .time), ("t", .time),
        ("asctime", .time), ("eventtime", .time), ("starteddatetime", .time), ("timelocal", .time),
        ("level", .level), ("severity", .level), ("lvl", .level), ("loglevel", .level), ("levelname", .level),
        ("method", .method), ("httpmethod", .method), ("requestmethod", .method), ("httprequestmethod", .method),
        ("url", .url), ("uri", .url), ("requesturl", .url), ("requesturi", .url), ("urlfull", .url), ("path", .url),
        ("request", .request), ("req", .request), ("requestbody", .request), ("reqbody", .request),
        ("requestheaders", .request), ("reqheaders", .request), ("httprequest", .request), ("postdata", .request),
        ("httprequestbody", .request), ("config", .request),
    ]
}
