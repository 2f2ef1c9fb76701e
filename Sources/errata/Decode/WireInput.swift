import ErrataReference
import ErrataWire

/// An input that is split into items while it is read.
struct WireInput {
    private let input: InputFile
    private let isBody: Bool

    /// Creates an input.
    ///
    /// - Parameter isBody: whether an input without a head is one body, of whatever content.
    init(_ input: InputFile, isBody: Bool) {
        (self.input, self.isBody) = (input, isBody)
    }

    /// An incomplete item that is longer than this is parsed again only when it has grown by a sixteenth, or when no
    /// more bytes are waiting.
    private static let longItem = 1 << 20
    /// The maximum length of an item in bytes; no response and no archive of a browser is longer.
    private static let longestItem = 1 << 28

    /// The time without input that is a pause.
    private static let pauseMilliseconds: Int32 = 200

    /// Calls a closure with each item as soon as its end has been read, and another one when the input pauses.
    func forEachItem(_ body: (WireItem) throws -> Void, onPause: () throws -> Void) throws {
        let file = try input.open()
        let bytes = InputBytes(expecting: 1 << 16)
        var filter = TextFilter()
        var reader = WireReader()
        var seen = 0
        while true {
            if !file.file.isReadable(within: Self.pauseMilliseconds) { try onPause() }
            let count = try file.append(to: bytes, atMost: Self.longItem)
            let isEnd = count == 0
            try file.filter(bytes, last: count, with: &filter, isEnd: isEnd)
            let isLong = bytes.count > Self.longItem && count >= 1 << 16
            if isLong, !isEnd, bytes.count - seen < bytes.count / 16 { continue }
            if isBody, !WireReader.beginsDump(bytes.buffer) {
                if isEnd { try body(WireItem(content: .response(WireResponse(body: bytes.buffer)), end: bytes.count)) }
            } else {
                bytes.discard(try reader.forEachItem(in: bytes.buffer, isEnd: isEnd, body))
            }
            seen = bytes.count
            if isEnd { return }
            guard seen <= Self.longestItem else { throw tooLong }
        }
    }

    private var tooLong: Complaint {
        Complaint(
            "\(input.name) has a line or a JSON text of more than \(Self.longestItem >> 20) MiB, which is no response.",
            status: .badData
        )
    }
}
