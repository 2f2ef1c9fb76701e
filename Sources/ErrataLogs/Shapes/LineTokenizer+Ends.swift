import ErrataBytes

// Finds the ends of the values that a shape leaves out.
extension LineTokenizer {
    /// Returns the end of the number that begins at an offset; nil where none does.
    @inline(__always)
    static func endOfNumber(_ base: UnsafePointer<UInt8>, _ start: Int, _ count: Int) -> Int? {
        guard start < count, ASCII.isDigit(base[start]) else { return nil }
        var index = endOfDigits(base, start, count)
        // A JSON number has no leading zero, so one that has is not treated as a number.
        if base[start] == 0x30, index > start + 1 { return nil }
        if index + 1 < count, base[index] == UInt8(ascii: "."), ASCII.isDigit(base[index + 1]) {
            index = endOfDigits(base, index + 1, count)
        }
        return index
    }

    @inline(__always)
    static func endOfDigits(_ base: UnsafePointer<UInt8>, _ start: Int, _ count: Int) -> Int {
        var index = start
        while index < count, ASCII.isDigit(base[index]) { index += 1 }
        return index
    }

    /// Returns the end of a text that begins at an offset and can be skipped: at a quote, or at a byte that could be
    /// structure.
    @inline(__always)
    static func endOfText(_ base: UnsafePointer<UInt8>, _ start: Int, _ count: Int) -> Int? {
        guard start < count else { return nil }
        switch base[start] {
        case UInt8(ascii: ":"), UInt8(ascii: ","), 0x20: return nil
        default: break
        }
        var index = start
        while index + 16 <= count {
            let stops = stops(UnsafeRawPointer(base + index))
            if stops.0 | stops.1 != 0 {
                index += stops.0 != 0 ? stops.0.trailingZeroBitCount >> 3 : 8 + stops.1.trailingZeroBitCount >> 3
                return index > start ? index : nil
            }
            index += 16
        }
        while index < count, base[index] != UInt8(ascii: "\""), !isStructural(base[index]) { index += 1 }
        return index > start ? index : nil
    }

    /// Returns a mask of the bytes among sixteen that end a text: eight bits each.
    @inline(__always)
    private static func stops(_ pointer: UnsafeRawPointer) -> (UInt64, UInt64) {
        typealias Stretch = SIMD16<UInt8>
        let here = pointer.loadUnaligned(as: Stretch.self)
        let small = here | Stretch(repeating: 0x20)
        // As signed numbers, bytes that are not ASCII are below the control characters.
        let isControl = unsafeBitCast(here, to: SIMD16<Int8>.self) .< SIMD16<Int8>(repeating: 0x20)
        let isBracket = (small &- Stretch(repeating: 0x7B)) .< Stretch(repeating: 3)
        let isSign = (here .== Stretch(repeating: 0x22)) .| (here .== Stretch(repeating: 0x3C))
        let found = unsafeBitCast(isControl .| isBracket .| isSign, to: SIMD2<UInt64>.self)
        return (UInt64(littleEndian: found[0]), UInt64(littleEndian: found[1]))
    }
}
