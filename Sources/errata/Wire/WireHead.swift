import ErrataRuntime

/// The head of a response in a dump: status line and headers.
struct WireHead {
    let status: Int
    let headers: HeaderFields
    /// Whether its lines had the `< ` of `curl -v`.
    let isVerbose: Bool
    /// Where the body begins.
    let end: Int

    /// How a place can be read.
    enum Reading {
        case head(WireHead)
        /// There is none here.
        case none
        /// It goes on beyond the bytes that are there.
        case unfinished
    }

    /// Reads a head that begins at the start of a line.
    static func read(_ bytes: ByteSlice, at start: Int, isEnd: Bool) -> Reading {
        var lines = WireLines(bytes, from: start, isEnd: isEnd)
        guard let first = lines.next() else { return .unfinished }
        let isVerbose = first.has("< ")
        guard let status = StatusLine.status(in: isVerbose ? first.part(2..<first.count) : first) else { return .none }
        var pairs: [(String, String)] = []
        while let line = lines.next() {
            guard let content = content(of: line, isVerbose) else { continue }
            if content.isEmpty { return .head(WireHead(status, pairs, isVerbose, lines.position)) }
            add(content, to: &pairs)
        }
        return isEnd ? .head(WireHead(status, pairs, isVerbose, lines.position)) : .unfinished
    }

    private init(_ status: Int, _ pairs: [(String, String)], _ isVerbose: Bool, _ end: Int) {
        (self.status, self.isVerbose, self.end) = (status, isVerbose, end)
        headers = HeaderFields(pairs)
    }

    /// The line without the mark of `curl -v`; nil for its talk between the headers.
    private static func content(of line: ByteSlice, _ isVerbose: Bool) -> ByteSlice? {
        guard isVerbose else { return line }
        guard case .received(let start)? = VerboseLine.sort(of: line) else { return nil }
        return line.part(start..<line.count)
    }

    /// Adds a header; a line that is none is passed over.
    private static func add(_ line: ByteSlice, to pairs: inout [(String, String)]) {
        if let first = line.first, first == 0x20 || first == 0x09 {
            // A line that begins with a blank goes on with the value above it (RFC 9112 section 5.2).
            if let last = pairs.indices.last { pairs[last].1 += " " + line.trimmed.text }
        } else if let colon = line.place(of: UInt8(ascii: ":"), from: 1) {
            let name = line.part(0..<colon).trimmed.text
            pairs.append((name, line.part(colon + 1..<line.count).trimmed.text))
        }
    }
}

/// Goes through the lines of an input without copying them.
struct WireLines {
    private let bytes: ByteSlice
    private let isEnd: Bool
    /// Where the next line begins.
    private(set) var position: Int

    init(_ bytes: ByteSlice, from start: Int, isEnd: Bool) {
        (self.bytes, self.isEnd, position) = (bytes, isEnd, start)
    }

    /// The next line without its end (LF or CRLF); nil where there is none, or none that is whole yet.
    mutating func next() -> ByteSlice? {
        guard position < bytes.count else { return nil }
        let newline = bytes.place(of: 0x0A, from: position)
        guard newline != nil || isEnd else { return nil }
        let end = newline ?? bytes.count
        let start = position
        position = newline.map { $0 + 1 } ?? bytes.count
        return bytes.part(start..<(end > start && bytes[end - 1] == 0x0D ? end - 1 : end))
    }
}
