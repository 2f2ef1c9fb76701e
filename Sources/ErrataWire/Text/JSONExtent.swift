import ErrataBytes

/// Finds the end of a JSON object or array as its bytes arrive, without validating it.
///
/// It resumes where it stopped, so a long body that arrives in pieces is scanned once.
struct JSONExtent {
    /// The result so far.
    enum State: Equatable {
        /// The text continues beyond the bytes that have arrived.
        case open
        /// The text ends before this offset.
        case closed(Int)
        /// The text is malformed or truncated: it cannot become valid, and it is given up at this offset, the end of a
        /// line.
        case broken(Int)
    }

    /// Whether the text stands alone, line by line, and not after the head of a response in a dump.
    private let isBare: Bool
    private var index: Int
    private var depth = 0
    private var isInString = false
    private var isClosed = false
    private var last: UInt8 = 0
    /// A bit for each of the innermost containers that is set for an object; the lowest bit is the innermost.
    private var objects: UInt64 = 0

    /// Starts at an opening bracket.
    init(at start: Int, isBare: Bool) {
        index = start
        self.isBare = isBare
    }

    /// Resumes the scan; the bytes are those of the last call and any that follow them.
    ///
    /// - Parameter isEnd: whether no more bytes will arrive. Before that, the scan waits at the end of a line until the
    ///   next one has arrived, so that the result does not depend on how the bytes were split.
    mutating func advance(through bytes: ByteSlice, isEnd: Bool = true) -> State {
        guard !isClosed else { return .closed(index) }
        while index < bytes.count {
            if isInString {
                if let end = skipString(bytes) { return end }
                continue
            }
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "\""): isInString = true
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                objects = objects << 1 | (byte == UInt8(ascii: "{") ? 1 : 0)
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                objects >>= 1
                isClosed = depth == 0
                if isClosed { return .closed(index) }
            case 0x0A:
                guard isEnd || hasStart(of: index, bytes) else {
                    index -= 1
                    return .open
                }
                if isCut(before: index, bytes) { return .broken(index - 1) }
                continue
            case 0x20, 0x09, 0x0D: continue
            default: break
            }
            last = byte
        }
        return .open
    }

    /// Skips to the end of a string; a line that ends within it truncates the text.
    private mutating func skipString(_ bytes: ByteSlice) -> State? {
        let quote = bytes.firstIndex(of: UInt8(ascii: "\""), from: index)
        if let newline = bytes.firstIndex(of: 0x0A, from: index, to: quote) { return .broken(newline) }
        guard let quote else {
            index = bytes.count
            return nil
        }
        var backslashes = 0
        while bytes[quote - 1 - backslashes] == UInt8(ascii: "\\") { backslashes += 1 }
        index = quote + 1
        isInString = backslashes % 2 == 1
        return nil
    }

    /// Whether enough of the line at an offset has arrived to know whether it belongs to the text.
    private func hasStart(of offset: Int, _ bytes: ByteSlice) -> Bool {
        guard offset < bytes.count else { return false }
        return !Self.canBeOther(bytes[offset]) || bytes.firstIndex(of: 0x0A, from: offset) != nil
    }

    /// Whether a line that begins with a byte may be the head of a response, or begin with a date.
    private static func canBeOther(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "H") || byte == UInt8(ascii: "<") || ASCII.isDigit(byte)
    }

    /// Whether the start of a line cannot belong to the text: the head of another response, or in a log another record.
    private func isCut(before offset: Int, _ bytes: ByteSlice) -> Bool {
        guard offset < bytes.count else { return false }
        if Self.canBeOther(bytes[offset]) {
            return StatusLine.begins(at: offset, in: bytes) || LogTimestamp.hasDay(at: offset, in: bytes)
        }
        // In an object a value follows a colon, so a bracket at the start of a line begins something else.
        return isBare && objects & 1 == 1 && last != UInt8(ascii: ":") && bytes[offset] == UInt8(ascii: "{")
    }
}
