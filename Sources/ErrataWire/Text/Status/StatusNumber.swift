import ErrataBytes
import ErrataCatalog
import ErrataCore

/// Three digits in a line that can be a status: 100 to 599, and no part of a word or of a longer number.
struct StatusNumber {
    let line: ByteSlice
    let start: Int
    let value: Int

    /// The offset behind the digits.
    var end: Int { start + 3 }

    init?(at start: Int, in line: ByteSlice) {
        guard start + 3 <= line.count else { return nil }
        let digits = (line[start] &- 0x30, line[start + 1] &- 0x30, line[start + 2] &- 0x30)
        guard digits.0 >= 1, digits.0 <= 5, digits.1 < 10, digits.2 < 10 else { return nil }
        guard Self.canPrecede(start, line), Self.canFollow(start + 3, line) else { return nil }
        (self.line, self.start) = (line, start)
        value = Int(digits.0) * 100 + Int(digits.1) * 10 + Int(digits.2)
    }

    /// Whether HTTP's own table or that of a well-known server or edge has the status.
    var isKnown: Bool { HTTP.catalog.status(value) != nil }

    /// Whether a number can begin behind the byte before an offset: not behind a word, but behind an escape of JSON, and
    /// not behind a sign, a decimal point or the sign of an amount.
    private static func canPrecede(_ start: Int, _ line: ByteSlice) -> Bool {
        guard start > 0 else { return true }
        switch line[start - 1] {
        case UInt8(ascii: "."), UInt8(ascii: ","): return start > 1 && !ASCII.isDigit(line[start - 2])
        case UInt8(ascii: "-"): return StatusWords.isHTTP(before: start - 1, line)
        case UInt8(ascii: "+"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "@"),
            UInt8(ascii: "~"), UInt8(ascii: "?"), UInt8(ascii: "&"):
            return false
        case let byte: return !ASCII.isWordCharacter(byte) || line.isEscape(endingAt: start)
        }
    }

    /// Whether a number can end before an offset: it has no fraction, no thousands, no unit and no second half.
    private static func canFollow(_ end: Int, _ line: ByteSlice) -> Bool {
        guard end < line.count else { return true }
        let hasDigit = end + 1 < line.count && ASCII.isDigit(line[end + 1])
        switch line[end] {
        case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "/"): return !hasDigit
        case UInt8(ascii: ","): return !hasDigit || !isThousands(end + 1, line)
        case UInt8(ascii: "%"): return false
        // The letters of other scripts, as in `503µs`, begin with such bytes; punctuation and signs with 0xE2.
        case let byte: return !ASCII.isWordCharacter(byte) && (byte < 0x80 || byte == 0xE2)
        }
    }

    private static func isThousands(_ start: Int, _ line: ByteSlice) -> Bool {
        let end = min(line.count, start + 4)
        return line.part(start..<end).prefix { ASCII.isDigit($0) }.count == 3
    }
}

// Finds the numbers of a line, many bytes at once.
extension StatusNumber {
    private typealias Stretch = SIMD16<UInt8>

    /// The number of bytes that decide whether sixteen of them can be followed by a number.
    private static let reach = 20

    /// Returns the first number that begins at an offset or after it.
    static func next(in line: ByteSlice, from start: Int) -> StatusNumber? {
        if start == 0, let number = StatusNumber(at: 0, in: line) { return number }
        let start = max(1, start)
        guard line.count >= reach, let base = UnsafeRawPointer(line.baseAddress) else { return short(line, start) }
        var index = start - 1
        while index + 4 < line.count {
            // The last sixteen bytes overlap those before them, whose numbers do not count again.
            let first = min(index, line.count - reach)
            var mask = mask(base + first) & .max << UInt64(4 * (index - first))
            while mask != 0 {
                let place = first + mask.trailingZeroBitCount >> 2
                if let number = StatusNumber(at: place + 1, in: line) { return number }
                mask &= mask - 1
            }
            index = first + 16
        }
        let last = line.count - 3
        return start <= last ? StatusNumber(at: last, in: line) : nil
    }

    /// Returns the first number in a short line.
    private static func short(_ line: ByteSlice, _ start: Int) -> StatusNumber? {
        for index in start..<max(start, line.count - 2) where ASCII.isDigit(line[index]) {
            if let number = StatusNumber(at: index, in: line) { return number }
        }
        return nil
    }

    /// Returns a mask of the bytes among sixteen that a number can follow, no letters or digits but those of escapes,
    /// with three digits and no fourth after them: four bits each, of which the lowest may be set.
    @inline(__always)
    private static func mask(_ pointer: UnsafeRawPointer) -> UInt64 {
        let here = pointer.loadUnaligned(as: Stretch.self)
        let first = pointer.loadUnaligned(fromByteOffset: 1, as: Stretch.self)
        let second = pointer.loadUnaligned(fromByteOffset: 2, as: Stretch.self)
        let last = pointer.loadUnaligned(fromByteOffset: 3, as: Stretch.self)
        let next = pointer.loadUnaligned(fromByteOffset: 4, as: Stretch.self)
        let isNumber = isLess(first &- Stretch(repeating: 0x31), 5) & isDigit(second) & isDigit(last) & ~isDigit(next)
        let isWord = isDigit(here) | isLess((here | Stretch(repeating: 0x20)) &- Stretch(repeating: 0x61), 26)
        let found = isNumber & (~isWord | isEqual(here, "n") | isEqual(here, "r") | isEqual(here, "t"))
        // Half a byte is enough for each, so that all sixteen fit a word.
        let halves = SIMD8<UInt8>(truncatingIfNeeded: unsafeBitCast(found, to: SIMD8<UInt16>.self) &>> 4)
        return UInt64(littleEndian: unsafeBitCast(halves, to: UInt64.self)) & 0x1111_1111_1111_1111
    }

    @inline(__always)
    private static func isDigit(_ bytes: Stretch) -> Stretch { isLess(bytes &- Stretch(repeating: 0x30), 10) }

    @inline(__always)
    private static func isLess(_ bytes: Stretch, _ bound: UInt8) -> Stretch {
        unsafeBitCast(bytes .< Stretch(repeating: bound), to: Stretch.self)
    }

    @inline(__always)
    private static func isEqual(_ bytes: Stretch, _ letter: Unicode.Scalar) -> Stretch {
        unsafeBitCast(bytes .== Stretch(repeating: UInt8(ascii: letter)), to: Stretch.self)
    }
}
