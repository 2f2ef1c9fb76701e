/// Decodes a body in the chunked transfer coding (RFC 9112 section 7.1), as dumps of raw traffic contain it.
///
/// A copy whose framing has lost its carriage returns is accepted, too.
struct ChunkedBody {
    /// The concatenated data of the chunks.
    private(set) var bytes: [UInt8] = []
    /// The end of the body, or of the part of it that has arrived.
    private(set) var end: Int
    /// Whether the last chunk and the trailer section have arrived.
    private(set) var isWhole = false

    /// Decodes the body that begins at an offset; nil where there is no chunk size.
    ///
    /// - Parameter isEnd: whether no more bytes will arrive, so that a trailer section without its blank line is whole.
    init?(_ text: ByteSlice, from start: Int, isEnd: Bool = true) {
        end = start
        var lines = WireLines(text, from: start, isEnd: true)
        while let size = lines.next().flatMap(Self.size) {
            guard size > 0 else {
                readTrailer(WireLines(text, from: lines.position, isEnd: isEnd), text.count, isEnd)
                return
            }
            let data = lines.position
            let dataEnd = min(text.count, data + size)
            bytes += text[data..<dataEnd]
            end = dataEnd
            lines = WireLines(text, from: dataEnd, isEnd: true)
            guard let rest = lines.next(), rest.isEmpty else { return }
            end = lines.position
        }
        if end == start { return nil }
    }

    /// Skips the trailer fields after the last chunk, up to a blank line.
    private mutating func readTrailer(_ trailer: WireLines, _ count: Int, _ isEnd: Bool) {
        var lines = trailer
        end = lines.position
        while let line = lines.next() {
            let isField = line.firstIndex(of: UInt8(ascii: ":"), from: 1) != nil && !StatusLine.begins(at: 0, in: line)
            isWhole = !isField
            if isField || line.isEmpty { end = lines.position }
            guard isField else { return }
        }
        isWhole = isEnd
    }

    /// Parses the size on a line, in hexadecimal digits, with or without chunk extensions.
    private static func size(_ line: ByteSlice) -> Int? {
        let digits = line.part(0..<(line.firstIndex(of: UInt8(ascii: ";"), from: 0) ?? line.count)).trimmed
        guard !digits.isEmpty, digits.count <= 8 else { return nil }
        return Int(digits.text, radix: 16).flatMap { $0 >= 0 ? $0 : nil }
    }
}
