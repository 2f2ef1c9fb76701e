import ErrataBytes
import ErrataRuntime

/// The head of a response in a dump: status line and headers.
struct WireHead {
    let status: Int
    let headers: HeaderFields
    /// Whether its lines had the `< ` of `curl -v`.
    let isVerbose: Bool
    /// The offset of the body.
    let end: Int
    /// Whether another piece follows the head directly, so that it has no body.
    let isAlone: Bool

    /// The result of reading a head.
    enum Reading {
        case head(WireHead)
        /// There is no head here.
        case none
        /// The head continues beyond the bytes that have arrived.
        case unfinished
    }

    /// Reads a head that begins at the start of a line.
    static func read(_ bytes: ByteSlice, at start: Int, isEnd: Bool) -> Reading {
        var lines = WireLines(bytes, from: start, isEnd: isEnd)
        guard let first = lines.next() else { return .unfinished }
        let isVerbose = first.has("< ")
        let margin = isVerbose ? 0 : first.indentation
        let start = isVerbose ? 2 : margin
        guard let status = StatusLine.status(in: first.part(start..<first.count)) else { return .none }
        var pairs: [(String, String)] = []
        var offset = lines.position
        func head(_ end: Int, isAlone: Bool = false) -> Reading {
            let headers = HeaderFields(pairs)
            return .head(WireHead(status: status, headers: headers, isVerbose: isVerbose, end: end, isAlone: isAlone))
        }
        while let line = lines.next() {
            guard let content = content(of: line, isVerbose, margin) else { continue }
            if content.has("<-- END") { return head(lines.position, isAlone: true) }
            if content.isEmpty {
                guard pairs.isEmpty else { return head(lines.position) }
                switch Self.fieldFollows(lines, isEnd) {
                case nil: return .unfinished
                case true?: continue
                case false?: return head(lines.position)
                }
            }
            if !isVerbose, beginsBody(content) { return head(offset) }
            if line.indentation < margin || StatusLine.begins(at: 0, in: content) { return head(offset, isAlone: true) }
            add(content, to: &pairs)
            offset = lines.position
        }
        return isEnd ? head(lines.position) : .unfinished
    }

    /// Whether a blank line stands before the first header, as in the examples of documents, and not before the body;
    /// nil where the next line has not arrived.
    private static func fieldFollows(_ lines: WireLines, _ isEnd: Bool) -> Bool? {
        var lines = lines
        guard let line = lines.next() else { return isEnd ? false : nil }
        guard let name = line.fieldName, line.has(": ", at: name.count) else { return false }
        return name.contains(UInt8(ascii: "-")) || ["date", "server"].contains(name.text.lowercased())
    }

    /// Whether a line belongs to the body where the blank line before it was lost: no header name begins like this.
    private static func beginsBody(_ line: ByteSlice) -> Bool {
        line[0] == UInt8(ascii: "{") || line[0] == UInt8(ascii: "[") || line[0] == UInt8(ascii: "<")
    }

    /// Returns the line without the mark of `curl -v` or the indentation of a quotation; nil for curl's comments
    /// between the headers.
    private static func content(of line: ByteSlice, _ isVerbose: Bool, _ margin: Int) -> ByteSlice? {
        guard isVerbose else { return line.part(min(margin, line.indentation)..<line.count) }
        guard case .received(let start)? = VerboseLine.kind(of: line) else { return nil }
        return line.part(start..<line.count)
    }

    /// Parses and adds a header; any other line is skipped.
    private static func add(_ line: ByteSlice, to pairs: inout [(String, String)]) {
        if let first = line.first, first == 0x20 || first == 0x09 {
            // A line that begins with a blank continues the value above it (RFC 9112 section 5.2).
            if let last = pairs.indices.last { pairs[last].1 += " " + line.trimmed.text }
        } else if let colon = line.firstIndex(of: UInt8(ascii: ":"), from: 1) {
            let name = line.part(0..<colon).trimmed.text
            pairs.append((name, line.part(colon + 1..<line.count).trimmed.text))
        }
    }
}

/// Iterates over the lines of an input without copying them.
struct WireLines {
    private let bytes: ByteSlice
    private let isEnd: Bool
    /// The offset of the next line.
    private(set) var position: Int

    init(_ bytes: ByteSlice, from start: Int, isEnd: Bool) {
        (self.bytes, self.isEnd, position) = (bytes, isEnd, start)
    }

    /// Returns the next line without its terminator (LF or CRLF); nil where there is none, or where it is incomplete.
    mutating func next() -> ByteSlice? {
        guard position < bytes.count else { return nil }
        let newline = bytes.firstIndex(of: 0x0A, from: position)
        guard newline != nil || isEnd else { return nil }
        let end = newline ?? bytes.count
        let start = position
        position = newline.map { $0 + 1 } ?? bytes.count
        return bytes.part(start..<(end > start && bytes[end - 1] == 0x0D ? end - 1 : end))
    }
}
