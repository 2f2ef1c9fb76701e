/// The UTF-8 bytes of a string's value, escapes decoded on the fly.
struct StringBytes: IteratorProtocol {
    private let text: ValidText
    private var index: Int
    /// The remaining bytes of an escape.
    private var escaped = EncodedScalar.nothing

    /// Creates the bytes of the string that opens at `index`.
    init(of text: ValidText, at index: Int) {
        self.text = text
        self.index = index &+ 1
    }

    @inline(__always)
    mutating func next() -> UInt8? {
        if let byte = escaped.next() { return byte }
        let byte = text[index]
        switch byte {
        case UInt8(ascii: "\""), 0: return nil
        case UInt8(ascii: "\\"): return nextAfterDecoding()
        default:
            index &+= 1
            return byte
        }
    }

    @inline(never)
    private mutating func nextAfterDecoding() -> UInt8? {
        let escape = Escape(at: index, in: text)
        index = escape.end
        escaped = EncodedScalar(escape.scalar)
        return escaped.next()
    }
}

/// The UTF-8 bytes of one scalar, packed into a word with the next one lowest.
struct EncodedScalar: Sequence, IteratorProtocol {
    private var bytes: UInt32
    private var count: Int

    /// No bytes at all.
    static var nothing: EncodedScalar { EncodedScalar(bytes: 0, count: 0) }

    init(_ scalar: UInt32) {
        let last = 0x80 | scalar & 0x3F
        let middle = 0x80 | scalar >> 6 & 0x3F
        let upper = 0x80 | scalar >> 12 & 0x3F
        switch scalar {
        case 0..<0x80: self.init(bytes: scalar, count: 1)
        case 0x80..<0x800: self.init(bytes: 0xC0 | scalar >> 6 | last << 8, count: 2)
        case 0x800..<0x10000: self.init(bytes: 0xE0 | scalar >> 12 | middle << 8 | last << 16, count: 3)
        default: self.init(bytes: 0xF0 | scalar >> 18 | upper << 8 | middle << 16 | last << 24, count: 4)
        }
    }

    private init(bytes: UInt32, count: Int) {
        self.bytes = bytes
        self.count = count
    }

    @inline(__always)
    mutating func next() -> UInt8? {
        guard count > 0 else { return nil }
        defer {
            bytes >>= 8
            count -= 1
        }
        return UInt8(truncatingIfNeeded: bytes)
    }
}

extension ValidText {
    /// Whether the value of the string that opens at `index` consists of exactly these bytes. Canonically equivalent
    /// spellings are different.
    @inline(__always)
    func string(at index: Int, equals other: some IteratorProtocol<UInt8>) -> Bool {
        var mine = StringBytes(of: self, at: index)
        var other = other
        while let byte = mine.next() {
            guard other.next() == byte else { return false }
        }
        return other.next() == nil
    }

    /// Writes the value of a string, whose text between the quotes is given by two offsets; returns the number of
    /// bytes, which is at most the length of the text. `target` has room for as many.
    func decode(from start: Int, to end: Int, into target: UnsafeMutableBufferPointer<UInt8>) -> Int {
        var index = start
        var written = 0
        while index < end, let tail = target.baseAddress.map({ $0 + written }) {
            let stop = min(quoteOrBackslash(from: index), end)
            tail.update(from: base + index, count: stop - index)
            written += stop - index
            guard stop < end else { break }
            let escape = Escape(at: stop, in: self)
            for byte in EncodedScalar(escape.scalar) where written < target.count {
                target[written] = byte
                written += 1
            }
            index = escape.end
        }
        return written
    }
}
