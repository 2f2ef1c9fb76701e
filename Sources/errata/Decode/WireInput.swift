import ErrataWire

/// An input that is read and taken apart as it comes in.
struct WireInput {
    private let input: InputFile
    private let isBody: Bool

    /// An input.
    ///
    /// - Parameter isBody: whether an input without a head is one body, of whatever kind.
    init(_ input: InputFile, isBody: Bool) {
        (self.input, self.isBody) = (input, isBody)
    }

    /// A piece that is longer than this is looked at again only when it has grown by a sixteenth, or when no more bytes
    /// are waiting.
    private static let longPiece = 1 << 20

    /// Goes through the pieces; each is given as soon as its end has been read.
    func forEachItem(_ body: (WireItem) throws -> Void) throws {
        let file = try input.open()
        let bytes = InputBytes(expecting: 1 << 16)
        var reader = WireReader()
        var seen = 0
        while true {
            let count = try file.append(to: bytes)
            let isEnd = count == 0
            let isLong = bytes.count > Self.longPiece && count >= 1 << 16
            if isLong, !isEnd, bytes.count - seen < bytes.count / 16 { continue }
            if isBody, !WireReader.beginsDump(bytes.buffer) {
                if isEnd { try body(WireItem(content: .response(WireResponse(body: bytes.buffer)), end: bytes.count)) }
            } else {
                bytes.discard(try reader.forEachItem(in: bytes.buffer, isEnd: isEnd, body))
            }
            seen = bytes.count
            if isEnd { return }
        }
    }
}
