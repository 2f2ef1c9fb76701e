import ErrataBytes
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A borrowed slice of bytes in memory.
@usableFromInline
package typealias ByteSlice = UnsafeBufferPointer<UInt8>

extension ByteSlice {
    /// Returns the bytes in a range.
    package func part(_ range: Range<Int>) -> ByteSlice {
        ByteSlice(rebasing: self[range])
    }

    /// Returns the offset of the next byte with this value; nil where there is none. It is the C library's search where
    /// there is one, which scans many bytes at once.
    package func firstIndex(of byte: UInt8, from start: Int, to end: Int? = nil) -> Int? {
        let end = end ?? count
        #if hasFeature(Embedded)
        return start < end ? Bytes.find(byte, in: UnsafeRawBufferPointer(part(0..<end)), from: start) : nil
        #else
        guard start < end, let baseAddress, let found = memchr(baseAddress + start, Int32(byte), end - start) else {
            return nil
        }
        return UnsafeRawPointer(found) - UnsafeRawPointer(baseAddress)
        #endif
    }

    /// The number of line feeds.
    var lineFeeds: Int {
        var (found, index) = (0, 0)
        while let next = firstIndex(of: 0x0A, from: index) { (found, index) = (found + 1, next + 1) }
        return found
    }

    /// Whether these bytes occur at an offset.
    package func has(_ literal: StaticString, at start: Int = 0) -> Bool {
        let length = literal.utf8CodeUnitCount
        guard length > 0 else { return true }
        guard start >= 0, start <= count, count - start >= length, let baseAddress else { return false }
        // Most texts differ in the first byte, which takes no call to see.
        guard baseAddress[start] == literal.utf8Start[0] else { return false }
        #if hasFeature(Embedded)
        let wanted = UnsafeRawBufferPointer(start: literal.utf8Start, count: length)
        return Bytes.equal(UnsafeRawBufferPointer(start: baseAddress + start, count: length), wanted)
        #else
        return memcmp(baseAddress + start, literal.utf8Start, length) == 0
        #endif
    }

    /// Returns the first offset from `start` on that is not a blank, a tab or the end of a line; `count` where there is
    /// none.
    package func afterSpace(from start: Int) -> Int {
        var index = start
        while index < count, self[index] == 0x20 || (self[index] >= 0x09 && self[index] <= 0x0D) { index += 1 }
        return index
    }

    /// The bytes without leading and trailing blanks and tabs.
    package var trimmed: ByteSlice {
        var (start, end) = (0, count)
        while start < end, self[start] == 0x20 || self[start] == 0x09 { start += 1 }
        while end > start, self[end - 1] == 0x20 || self[end - 1] == 0x09 || self[end - 1] == 0x0D { end -= 1 }
        return part(start..<end)
    }

    /// The bytes decoded as UTF-8; invalid sequences become U+FFFD.
    package var text: String { String(decoding: self, as: UTF8.self) }

    /// The value of the bytes as a decimal number; nil for anything but digits, and for a number that is no `Int`.
    package var decimal: Int? { longDecimal.flatMap { Int(exactly: $0) } }

    /// The value of at most 18 bytes as a decimal number; nil for anything but digits.
    package var longDecimal: Int64? {
        guard !isEmpty, count <= 18 else { return nil }
        var number: Int64 = 0
        for byte in self {
            guard ASCII.isDigit(byte) else { return nil }
            number = number * 10 + Int64(byte & 15)
        }
        return number
    }
}
