/// Operations on eight bytes at once, each in a lane of a 64-bit word; the first byte is the lowest lane.
///
/// The results are masks with the top bit set in every matching lane. Sums carry only upwards out of lanes with the top
/// bit set, so the lowest set lane is always right, and an empty mask is right, too.
enum Word {
    /// Reads the eight bytes at `pointer`, however they are aligned.
    @inline(__always)
    static func load(_ pointer: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(pointer).loadUnaligned(as: UInt64.self))
    }

    /// Returns the lanes that end a run of plain text in a string: quote, backslash, control character or non-ASCII.
    @inline(__always)
    static func stringStops(in word: UInt64) -> UInt64 {
        let plain = differs(word, 0x2222_2222_2222_2222) & differs(word, 0x5C5C_5C5C_5C5C_5C5C)
        let printable = word &+ 0x6060_6060_6060_6060
        return (~(plain & printable) | word) & 0x8080_8080_8080_8080
    }

    /// Returns the lanes that hold a quote or a backslash, in text that is known to be valid.
    @inline(__always)
    static func quotesAndBackslashes(in word: UInt64) -> UInt64 {
        let ascii = word & 0x7F7F_7F7F_7F7F_7F7F
        let plain = differs(ascii, 0x2222_2222_2222_2222) & differs(ascii, 0x5C5C_5C5C_5C5C_5C5C)
        return ~(plain | word) & 0x8080_8080_8080_8080
    }

    /// Returns the lanes outside strings that hold a quote or a bracket of either kind, in text that is known to be
    /// valid.
    @inline(__always)
    static func quotesAndBrackets(in word: UInt64) -> UInt64 {
        let folded = word | 0x2020_2020_2020_2020
        let brackets = differs(folded, 0x7B7B_7B7B_7B7B_7B7B) & differs(folded, 0x7D7D_7D7D_7D7D_7D7D)
        return ~(brackets & differs(word, 0x2222_2222_2222_2222)) & 0x8080_8080_8080_8080
    }

    /// Returns the number of bytes before the lowest lane that is set.
    @inline(__always)
    static func bytesBefore(_ lanes: UInt64) -> Int {
        lanes.trailingZeroBitCount &>> 3
    }

    /// Sets the top bit of every lane whose seven low bits are not those of `pattern`; `word` is ASCII.
    @inline(__always)
    private static func differs(_ word: UInt64, _ pattern: UInt64) -> UInt64 {
        (word ^ pattern) &+ 0x7F7F_7F7F_7F7F_7F7F
    }
}
