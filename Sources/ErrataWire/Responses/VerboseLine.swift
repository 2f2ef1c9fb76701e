import ErrataBytes

/// A line that `curl -v` writes to standard error.
enum VerboseLine {
    /// The kind of a line.
    enum Kind {
        /// `< `: a line of the response's head, with the offset after the mark.
        case received(Int)
        /// `> `: a line of the request.
        case sent
        /// `* `, `{ [93 bytes data]` or the progress meter: a comment that belongs to no response.
        case talk
    }

    /// Returns the kind of a line; nil for one that is not curl's.
    static func kind(of line: ByteSlice) -> Kind? {
        guard let first = line.first else { return nil }
        switch first {
        case UInt8(ascii: "<") where line.count == 1 || line[1] == 0x20: return .received(min(2, line.count))
        case UInt8(ascii: ">") where line.count == 1 || line[1] == 0x20: return isSent(line.dropFirst(2)) ? .sent : nil
        case UInt8(ascii: "*") where line.has("* "): return .talk
        case UInt8(ascii: "{") where line.has("{ ["), UInt8(ascii: "}") where line.has("} ["):
            return isByteCount(line) ? .talk : nil
        default: return isMeter(line) ? .talk : nil
        }
    }

    /// Whether it is a line of a request: empty, a request line or a header. In a quoted mail, anything can follow.
    private static func isSent(_ line: Slice<ByteSlice>) -> Bool {
        let line = ByteSlice(rebasing: line).trimmed
        return line.isEmpty || RequestDump.isRequestLine(line) || line.fieldName != nil
    }

    /// Whether it is `[93 bytes data]`, which curl writes where standard error is not a terminal.
    private static func isByteCount(_ line: ByteSlice) -> Bool {
        let rest = line.part(3..<line.count)
        guard let blank = rest.firstIndex(of: 0x20, from: 0), rest.part(0..<blank).decimal != nil else { return false }
        return rest.has("bytes data]", at: blank + 1)
    }

    /// Whether a line is of the progress meter: its two lines of headings, and the lines of numbers that it rewrites in
    /// place.
    static func isMeter(_ line: ByteSlice) -> Bool {
        let start = line.afterSpace(from: 0)
        if start > 1, line.has("% Total ", at: start) || line.has("Dload ", at: start) { return true }
        guard start < line.count, ASCII.isDigit(line[start]), line.count < 400 else { return false }
        return line.offset(of: "--:--:--") != nil
    }
}
