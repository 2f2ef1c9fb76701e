import ErrataBytes
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Bytes that lie in memory and are read in place.
package typealias ByteSlice = UnsafeBufferPointer<UInt8>

extension ByteSlice {
    /// A part of the bytes.
    package func part(_ range: Range<Int>) -> ByteSlice {
        ByteSlice(rebasing: self[range])
    }

    /// The place of the next byte of this value; nil where there is none. The system's own search, which looks at many
    /// bytes at once.
    package func place(of byte: UInt8, from start: Int, to end: Int? = nil) -> Int? {
        let end = end ?? count
        guard start < end, let baseAddress, let found = memchr(baseAddress + start, Int32(byte), end - start) else {
            return nil
        }
        return UnsafeRawPointer(found) - UnsafeRawPointer(baseAddress)
    }

    /// Whether these bytes are at a place.
    package func has(_ literal: StaticString, at start: Int = 0) -> Bool {
        guard start >= 0, start <= count, count - start >= literal.utf8CodeUnitCount, let baseAddress else {
            return literal.utf8CodeUnitCount == 0
        }
        return memcmp(baseAddress + start, literal.utf8Start, literal.utf8CodeUnitCount) == 0
    }

    /// The first place from `start` that is not a blank, a tab or the end of a line; `count` where there is none.
    package func afterSpace(from start: Int) -> Int {
        var index = start
        while index < count, self[index] == 0x20 || (self[index] >= 0x09 && self[index] <= 0x0D) { index += 1 }
        return index
    }

    /// The bytes without blanks and tabs around them.
    package var trimmed: ByteSlice {
        var (start, end) = (0, count)
        while start < end, self[start] == 0x20 || self[start] == 0x09 { start += 1 }
        while end > start, self[end - 1] == 0x20 || self[end - 1] == 0x09 || self[end - 1] == 0x0D { end -= 1 }
        return part(start..<end)
    }

    /// The bytes as text; what is not UTF-8 becomes U+FFFD.
    package var text: String { String(decoding: self, as: UTF8.self) }

    /// The bytes as a number of decimal digits alone; nil for anything else.
    package var decimal: Int? {
        guard !isEmpty, count <= 18 else { return nil }
        var number = 0
        for byte in self {
            guard ASCII.isDigit(byte) else { return nil }
            number = number * 10 + Int(byte & 15)
        }
        return number
    }
}
