import ErrataRuntime

/// A response as tools print it: status line, headers, a free line and the body (`curl -i`); or a body alone.
struct ResponseDump {
    /// The status of the last header block; nil where there is none.
    private(set) var status: Int?
    /// The headers of the last block.
    private(set) var headers = HeaderFields()
    /// Where the body is.
    private(set) var body: Range<Int>

    /// Reads a dump. Of several header blocks (100 Continue, a proxy's answer to CONNECT, redirects) the last counts.
    ///
    /// Lines end with CRLF or LF. What does not begin with a status line (RFC 9112 section 4, and HTTP/2 as tools print
    /// it) is a body, every byte of it.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        body = 0..<bytes.count
        var lines = DumpLines(bytes)
        lines.skipBlank()
        while let line = lines.peek(), let status = Self.status(in: line) {
            lines.advance()
            self.status = status
            headers = lines.readHeaders()
            body = lines.position..<bytes.count
        }
    }

    /// The status of a status line: `HTTP/`, a version, a blank and three digits.
    private static func status(in line: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        guard line.starts(with: Array("HTTP/".utf8)) else { return nil }
        let words = line.dropFirst(5).split(separator: 0x20, maxSplits: 2)
        guard words.count >= 2, words[0].allSatisfy({ $0 == UInt8(ascii: ".") || isDigit($0) }) else { return nil }
        guard words[1].count == 3, words[1].allSatisfy(isDigit) else { return nil }
        return words[1].reduce(0) { $0 * 10 + Int($1 & 15) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
}

/// Goes through the lines of a dump without copying them.
private struct DumpLines {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// Where the next line begins.
    private(set) var position = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// Passes over a byte order mark and free lines.
    mutating func skipBlank() {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        while position < bytes.count, bytes[position] == 0x0A || bytes[position] == 0x0D { position += 1 }
    }

    /// The next line without its end; nil at the end of the dump.
    func peek() -> Slice<UnsafeBufferPointer<UInt8>>? {
        guard position < bytes.count else { return nil }
        let line = bytes[position..<end]
        return line.last == 0x0D ? line.dropLast() : line
    }

    mutating func advance() {
        position = min(end + 1, bytes.count)
    }

    private var end: Int {
        bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
    }

    /// Reads headers up to and with the free line; a line that is none is passed over.
    mutating func readHeaders() -> HeaderFields {
        var pairs: [(name: String, value: String)] = []
        while let line = peek() {
            advance()
            if line.isEmpty { break }
            if let first = line.first, first == 0x20 || first == 0x09 {
                // A line that begins with a blank goes on with the value above it (RFC 9112 section 5.2).
                if let last = pairs.indices.last { pairs[last].value += " " + Self.text(line) }
            } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
                pairs.append((Self.text(line[..<colon]), Self.text(line[(colon + 1)...])))
            }
        }
        return HeaderFields(pairs)
    }

    /// The text between blanks and tabs, which belong to no value (RFC 9110 section 5.5).
    private static func text(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        var rest = bytes
        while let first = rest.first, first == 0x20 || first == 0x09 { rest = rest.dropFirst() }
        while let last = rest.last, last == 0x20 || last == 0x09 { rest = rest.dropLast() }
        return String(decoding: rest, as: UTF8.self)
    }
}
