internal import ErrataBytes

/// An escape in a string of valid text, decoded (RFC 8259 section 7).
struct Escape {
    /// The decoded scalar; half of a surrogate pair becomes U+FFFD.
    let scalar: UInt32

    /// The offset after it; a surrogate pair is two escapes of six bytes.
    let end: Int

    /// Whether it is half of a surrogate pair without the other half.
    let isLoneSurrogate: Bool

    /// Reads the escape whose backslash is at `index`.
    init(at index: Int, in text: ValidText) {
        guard text[index + 1] == UInt8(ascii: "u") else {
            self.init(Self.short(text[index + 1]), end: index + 2)
            return
        }
        let unit = Self.unit(at: index, in: text)
        guard unit & 0xF800 == 0xD800 else {
            self.init(unit, end: index + 6)
            return
        }
        let low = Self.lowSurrogate(at: index + 6, in: text)
        if let low, unit < 0xDC00 {
            self.init(0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF), end: index + 12)
        } else {
            self.init(0xFFFD, end: index + 6, isLoneSurrogate: true)
        }
    }

    private init(_ scalar: UInt32, end: Int, isLoneSurrogate: Bool = false) {
        self.scalar = scalar
        self.end = end
        self.isLoneSurrogate = isLoneSurrogate
    }

    private static func short(_ letter: UInt8) -> UInt32 {
        switch letter {
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: UInt32(letter)
        }
    }

    /// Returns the UTF-16 code unit of the `\uXXXX` at `index`.
    private static func unit(at index: Int, in text: ValidText) -> UInt32 {
        var unit: UInt32 = 0
        for offset in 2..<6 { unit = unit << 4 | UInt32(ASCII.hexadecimalValue(of: text[index + offset]) ?? 0) }
        return unit
    }

    private static func lowSurrogate(at index: Int, in text: ValidText) -> UInt32? {
        guard text[index] == UInt8(ascii: "\\"), text[index + 1] == UInt8(ascii: "u") else { return nil }
        let unit = unit(at: index, in: text)
        return unit & 0xFC00 == 0xDC00 ? unit : nil
    }
}
