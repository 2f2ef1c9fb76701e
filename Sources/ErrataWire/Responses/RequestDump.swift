import ErrataBytes
import ErrataRuntime

/// A request in a dump, whose body is not a response: `POST /v3/chats HTTP/1.1` with its headers and its body, as
/// `http -v` and proxies print it, and all from `--> POST https://…` to `--> END POST` of OkHttp's logger.
enum RequestDump {
    /// The result of looking for a request.
    enum Reading {
        /// There is no request here.
        case none
        /// The request continues beyond the bytes that have arrived.
        case unfinished
        /// The offset where it ends, or where its body begins, and the host that it is sent to.
        case head(end: Int, hasBody: Bool, host: String?)
    }

    /// Reads the head of a request at the start of the bytes, whose first line has arrived.
    static func read(_ bytes: ByteSlice, isEnd: Bool) -> Reading {
        var lines = WireLines(bytes, from: 0, isEnd: isEnd)
        guard let first = lines.next() else { return .unfinished }
        if first.has("--> "), isMethod(at: 4, in: first) { return readLogged(first, &lines, bytes, isEnd) }
        guard isRequestLine(first) else { return .none }
        var pairs: [(String, String)] = []
        var host = HostName.ofRequest(first)
        var end = lines.position
        while let line = lines.next() {
            if line.isEmpty { return .head(end: lines.position, hasBody: hasBody(HeaderFields(pairs)), host: host) }
            guard let colon = line.firstIndex(of: UInt8(ascii: ":"), from: 1), !StatusLine.begins(at: 0, in: line)
            else {
                return .head(end: end, hasBody: false, host: host)
            }
            end = lines.position
            host = host ?? HostName.ofRequest(line)
            pairs.append((line.part(0..<colon).trimmed.text, line.part(colon + 1..<line.count).trimmed.text))
        }
        return isEnd ? .head(end: bytes.count, hasBody: false, host: host) : .unfinished
    }

    private static func readLogged(_ first: ByteSlice, _ lines: inout WireLines, _ bytes: ByteSlice, _ isEnd: Bool)
        -> Reading
    {
        let host = HostName.ofRequest(first.part(4..<first.count))
        var end = lines.position
        while let line = lines.next() {
            if line.has("--> END") { return .head(end: lines.position, hasBody: false, host: host) }
            if StatusLine.status(in: line) != nil { return .head(end: end, hasBody: false, host: host) }
            end = lines.position
        }
        return isEnd ? .head(end: bytes.count, hasBody: false, host: host) : .unfinished
    }

    private static func hasBody(_ headers: HeaderFields) -> Bool {
        if let length = headers["content-length"] { return length != "0" }
        return headers["content-type"] != nil || headers["transfer-encoding"] != nil
    }

    /// Whether a line is a request line (RFC 9112 section 3): a method, a target and a version.
    static func isRequestLine(_ line: ByteSlice) -> Bool {
        guard isMethod(at: 0, in: line), let blank = line.lastIndex(of: 0x20) else { return false }
        return line.has("HTTP/", at: blank + 1) && line.count <= blank + 9
    }

    /// Whether a method of a request and a blank begin at an offset.
    static func isMethod(at start: Int, in line: ByteSlice) -> Bool {
        let methods: [StaticString] = ["GET ", "POST ", "PUT ", "PATCH ", "DELETE ", "HEAD ", "OPTIONS "]
        return methods.contains { line.has($0, at: start) }
    }
}
