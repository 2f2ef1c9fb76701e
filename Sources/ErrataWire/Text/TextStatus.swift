import ErrataBytes
import ErrataCatalog
import ErrataCore

/// Finds the HTTP status in a line of text.
@usableFromInline
package enum TextStatus {
    /// The marks before a status, in lower case: logfmt's `status=429`, `"GET / HTTP/1.1" 429` of web servers, `HTTP
    /// 429`, `HTTP/1.1 429`, and the wording of clients. Without a mark, a status needs its name.
    private static let marks: [StaticString] = [
        "status=", "status_code=", "statuscode=", "http_status=", "code=", "http/1.1\" ", "http/1.0\" ", "http/2.0\" ",
        "http/2\" ", "http/3\" ", "http/1.1 ", "http/1.0 ", "http/2 ", "http/3 ", "http ", "status: ", "status ",
        "status:", "statuscode: ", "status_code: ", "status code ", "status code: ", "http error ", "http error: ",
        "returned error: ",
    ]

    /// Whether three digits from 400 to 599 stand at an offset, with no word character after them: the condition of
    /// ``isFailure(at:in:)`` that takes the least time.
    @inlinable
    @inline(__always)
    package static func hasDigits(at start: Int, in bytes: ByteSlice) -> Bool {
        guard start + 3 <= bytes.count, bytes[start] &- 0x34 < 2 else { return false }
        guard ASCII.isDigit(bytes[start + 1]), ASCII.isDigit(bytes[start + 2]) else { return false }
        return start + 3 == bytes.count || !ASCII.isWordCharacter(bytes[start + 3])
    }

    /// Whether an error status, 400 or above, begins at an offset.
    ///
    /// - Parameter line: the line from its start; bytes beyond its end may follow.
    package static func isFailure(at start: Int, in line: ByteSlice) -> Bool {
        guard hasDigits(at: start, in: line) else { return false }
        guard start > 0 else { return number(at: 0, in: line).map { isNamed($0, behind: 3, in: line) } ?? false }
        return DigitMask.precedes(line[start - 1]) && status(at: start, in: line) != nil
    }

    /// Returns the first status in a line; nil where there is none.
    package static func status(in line: ByteSlice) -> Int? {
        guard line.count >= 8, let base = line.baseAddress else { return nil }
        if let status = number(at: 0, in: line), isNamed(status, behind: 3, in: line) { return status }
        var index = 0
        while index + 17 <= line.count {
            let mask = DigitMask.mask(UnsafeRawPointer(base + index))
            if let status = status(at: mask.0, index + 1, line) ?? status(at: mask.1, index + 9, line) {
                return status
            }
            index += 16
        }
        while index + 3 < line.count {
            if DigitMask.precedes(line[index]), let status = status(at: index + 1, in: line) { return status }
            index += 1
        }
        return nil
    }

    /// Returns the first status that begins at one of the offsets in a mask, relative to `start`, eight bits each.
    @inline(__always)
    private static func status(at mask: UInt64, _ start: Int, _ line: ByteSlice) -> Int? {
        var mask = mask
        while mask != 0 {
            if let status = status(at: start + mask.trailingZeroBitCount >> 3, in: line) { return status }
            mask &= mask - 1
        }
        return nil
    }

    /// Returns the status that begins at an offset; nil where there is none, or neither a mark before it nor its name
    /// after it.
    private static func status(at start: Int, in line: ByteSlice) -> Int? {
        guard let status = number(at: start, in: line) else { return nil }
        if canEndMark(before: start, in: line), isMarked(start, in: line) { return status }
        if line[start - 1] == UInt8(ascii: "\""), isMarked(start - 1, in: line) { return status }
        return isNamed(status, behind: start + 3, in: line) ? status : nil
    }

    /// Whether a mark can end at an offset: those that end in punctuation have a letter before it, and a JSON key has
    /// its quote there.
    @inline(__always)
    private static func canEndMark(before start: Int, in line: ByteSlice) -> Bool {
        guard line[start - 1] == UInt8(ascii: ":") || line[start - 1] == UInt8(ascii: "=") else { return true }
        return start > 1 && ASCII.isLetter(line[start - 2])
    }

    /// Parses the three digits that stand alone at an offset as a number from 100 up; nil where there are none.
    private static func number(at start: Int, in line: ByteSlice) -> Int? {
        guard start + 3 <= line.count else { return nil }
        let digits = (line[start] &- 0x30, line[start + 1] &- 0x30, line[start + 2] &- 0x30)
        guard digits.0 >= 1, digits.0 <= 5, digits.1 < 10, digits.2 < 10 else { return nil }
        if start + 3 < line.count, isLetter(line[start + 3]) { return nil }
        return Int(digits.0) * 100 + Int(digits.1) * 10 + Int(digits.2)
    }

    /// Whether the name of a status follows it, `429 Too Many Requests` or `429 (Too Many Requests)`, or what Python's
    /// clients call its class, `429 Client Error`.
    private static func isNamed(_ status: Int, behind end: Int, in line: ByteSlice) -> Bool {
        guard end + 6 < line.count, line[end] == 0x20 else { return false }
        let start = line[end + 1] == UInt8(ascii: "(") ? end + 2 : end + 1
        guard ASCII.isUppercase(line[start]) else { return false }
        if status >= 400, line.has(status < 500 ? "Client Error" : "Server Error", at: start) { return true }
        guard let name = HTTP.catalog.status(status)?.message?.utf8 else { return false }
        return start + name.count <= line.count && zip(line[start...], name).allSatisfy { $0 | 0x20 == $1 | 0x20 }
    }

    /// Whether a mark ends at an offset, with no letter before it.
    private static func isMarked(_ end: Int, in line: ByteSlice) -> Bool {
        marks.contains { mark in
            let start = end - mark.utf8CodeUnitCount
            guard start >= 0, start == 0 || !isLetter(line[start - 1]) else { return false }
            // Compared backwards, because marks differ most in their last bytes.
            var index = mark.utf8CodeUnitCount
            while index > 0 {
                index -= 1
                let byte = line[start + index]
                guard ASCII.lowercased(byte) == mark.utf8Start[index] else { return false }
            }
            return true
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        ASCII.isWordCharacter(byte)
    }
}

/// Finds the digits 1 to 5 after a blank, a colon, a quote or an equals sign, many bytes at once.
private enum DigitMask {
    private typealias Stretch = SIMD16<UInt8>

    /// Returns a mask of the bytes among sixteen that such a digit follows: eight bits each, of which the lowest may be
    /// set.
    @inline(__always)
    static func mask(_ pointer: UnsafeRawPointer) -> (UInt64, UInt64) {
        let here = pointer.loadUnaligned(as: Stretch.self)
        let next = pointer.loadUnaligned(fromByteOffset: 1, as: Stretch.self)
        let isBefore =
            (here .== Stretch(repeating: 0x20)) .| (here .== Stretch(repeating: UInt8(ascii: "=")))
            .| (here .== Stretch(repeating: UInt8(ascii: "\""))) .| (here .== Stretch(repeating: UInt8(ascii: ":")))
        // 0x30 to 0x37.
        let isNumber = (next & Stretch(repeating: 0xF8)) .== Stretch(repeating: 0x30)
        let found = unsafeBitCast(isBefore .& isNumber, to: SIMD2<UInt64>.self)
        let lowest: UInt64 = 0x0101_0101_0101_0101
        return (UInt64(littleEndian: found[0]) & lowest, UInt64(littleEndian: found[1]) & lowest)
    }

    /// Whether such a digit can follow a byte.
    static func precedes(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ":")
    }
}
