/// A body in the chunked transfer coding (RFC 9112 section 7.1), as dumps of what was on the wire leave it.
///
/// Where a copy has lost the carriage returns of the framing, it is read as well.
struct ChunkedBody {
    /// What the chunks hold, one after another.
    private(set) var bytes: [UInt8] = []
    /// Where it ends, as far as it is there.
    private(set) var end: Int
    /// Whether its last chunk and what belongs to that are there.
    private(set) var isWhole = false

    /// Reads the body that begins at a place; nil where no size of a chunk is there.
    init?(_ text: ByteSlice, from start: Int) {
        end = start
        var lines = WireLines(text, from: start, isEnd: true)
        while let size = lines.next().flatMap(Self.size) {
            guard size > 0 else {
                readTrailer(&lines)
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

    /// Passes over the header fields behind the last chunk, up to a free line.
    private mutating func readTrailer(_ lines: inout WireLines) {
        isWhole = true
        end = lines.position
        while let line = lines.next(), line.place(of: UInt8(ascii: ":"), from: 1) != nil || line.isEmpty {
            end = lines.position
            if line.isEmpty { return }
        }
    }

    /// The size that a line gives in hexadecimal digits, with extensions behind it or without.
    private static func size(_ line: ByteSlice) -> Int? {
        let digits = line.part(0..<(line.place(of: UInt8(ascii: ";"), from: 0) ?? line.count)).trimmed
        guard !digits.isEmpty, digits.count <= 8 else { return nil }
        return Int(digits.text, radix: 16).flatMap { $0 >= 0 ? $0 : nil }
    }
}
