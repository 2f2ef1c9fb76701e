import ErrataBytes

/// The status line of a response, as tools print it.
package enum StatusLine {
    /// Parses the status of a line: `HTTP/1.1 429 Too Many Requests` (RFC 9112 section 4), `HTTP/2 429`, the
    /// pseudo-header `:status: 429` of HTTP/2 and HTTP/3 (RFC 9113 section 8.3.2), and either of the first two behind
    /// the arrow of a client's logger: `<-- 429 Too Many Requests https://example.com (221ms)`. Nil for any other line.
    package static func status(in line: ByteSlice) -> Int? {
        if line.has(":status") { return pseudoHeader(line.part(7..<line.count)) }
        if line.has("<") { return afterArrow(line) }
        guard line.has("HTTP/") else { return nil }
        let words = line.dropFirst(5).split(separator: 0x20, maxSplits: 2)
        guard words.count >= 2, words[0].allSatisfy({ $0 == UInt8(ascii: ".") || ASCII.isDigit($0) }) else {
            return nil
        }
        return status(ByteSlice(rebasing: words[1]).trimmed)
    }

    /// Whether a status line begins at an offset, as far as its bytes have arrived.
    package static func begins(at offset: Int, in bytes: ByteSlice) -> Bool {
        guard bytes.has("HTTP/", at: offset) || bytes.has("<-", at: offset) else { return false }
        let end = bytes.firstIndex(of: 0x0A, from: offset) ?? bytes.count
        return status(in: bytes.part(offset..<end)) != nil
    }

    /// Whether the arrow of a client's logger begins at an offset.
    static func isArrow(at offset: Int, in bytes: ByteSlice) -> Bool {
        bytes.has("<-- ", at: offset) || bytes.has("<- ", at: offset)
    }

    private static func afterArrow(_ line: ByteSlice) -> Int? {
        guard isArrow(at: 0, in: line) else { return nil }
        let rest = line.part(line.afterSpace(from: 3)..<line.count)
        guard !rest.has("HTTP/") else { return status(in: rest) }
        let end = rest.firstIndex { $0 == 0x20 || $0 == 0x0D } ?? rest.count
        return status(rest.part(0..<end))
    }

    private static func pseudoHeader(_ rest: ByteSlice) -> Int? {
        guard let first = rest.first, first == UInt8(ascii: ":") || first == 0x20 else { return nil }
        return status(rest.part(1..<rest.count).trimmed)
    }

    private static func status(_ digits: ByteSlice) -> Int? {
        digits.count == 3 ? digits.decimal : nil
    }
}
