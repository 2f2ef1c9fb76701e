internal import ErrataBytes

// The grammar of the values that hold no others: strings, numbers and the three bare words.

extension Validator {
    /// Reads a string; `index` is at its opening quote.
    ///
    /// - Returns: whether it is ASCII without escapes.
    @inline(__always)
    mutating func string() throws(JSONError) -> Bool {
        let opening = index
        var isPlain = true
        index &+= 1
        while true {
            if !skipPlainText() { throw JSONError(.unterminatedString, at: opening) }
            if base[index] == UInt8(ascii: "\"") {
                index &+= 1
                return isPlain
            }
            isPlain = false
            index = try Self.pastUnusual(at: index, openedAt: opening, base: base, count: count)
        }
    }

    /// Advances to the next byte of a string that is not plain ASCII text; false where the input ends before it.
    @inline(__always)
    private mutating func skipPlainText() -> Bool {
        while count &- index >= 8 {
            let stops = Word.stringStops(in: Word.load(base + index))
            if stops != 0 {
                index &+= Word.bytesBefore(stops)
                return true
            }
            index &+= 8
        }
        while index < count, Self.isPlain(base[index]) { index &+= 1 }
        return index < count
    }

    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte < 0x80 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    /// Returns the offset after the escape or the non-ASCII characters at `index`, which must not be anything else.
    @inline(never)
    private static func pastUnusual(
        at start: Int,
        openedAt opening: Int,
        base: UnsafePointer<UInt8>,
        count: Int
    ) throws(JSONError) -> Int {
        if base[start] == UInt8(ascii: "\\") {
            return try pastEscape(at: start, openedAt: opening, base: base, count: count)
        }
        guard base[start] >= 0x80 else { throw JSONError(.controlCharacter, at: start) }
        var index = start
        while index < count, base[index] >= 0x80 {
            let length = UTF8Sequence.length(at: index, in: base, count: count)
            guard length > 0 else { throw JSONError(.invalidUTF8, at: index) }
            index &+= length
        }
        return index
    }

    /// Returns the offset after the escape at `start` (RFC 8259 section 7). Half of a surrogate pair is grammatical.
    private static func pastEscape(
        at start: Int,
        openedAt opening: Int,
        base: UnsafePointer<UInt8>,
        count: Int
    ) throws(JSONError) -> Int {
        guard count - start >= 2 else { throw JSONError(.unterminatedString, at: opening) }
        switch base[start + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return start + 2
        case UInt8(ascii: "u"):
            for index in start + 2..<start + 6 {
                guard index < count else { throw JSONError(.unterminatedString, at: opening) }
                guard ASCII.hexadecimalValue(of: base[index]) != nil else {
                    throw JSONError(.badUnicodeEscape, at: start)
                }
            }
            return start + 6
        default:
            throw JSONError(.badEscape, at: start)
        }
    }
}

extension Validator {
    /// Reads a number (RFC 8259 section 6), of any length; `index` is at its minus sign or first digit.
    @inline(__always)
    mutating func number() throws(JSONError) {
        if base[index] == UInt8(ascii: "-") { index &+= 1 }
        let start = index
        skipDigits()
        guard index > start else { throw Diagnosis.missingInteger(at: index, base: base, count: count) }
        if base[start] == UInt8(ascii: "0"), index &- start > 1 { throw JSONError(.leadingZero, at: start) }
        guard index < count else { return }
        switch base[index] {
        case UInt8(ascii: "."), UInt8(ascii: "E"), UInt8(ascii: "e"):
            index = try Self.pastFraction(at: index, base: base, count: count)
        case UInt8(ascii: "x"), UInt8(ascii: "X"):
            if base[start] == UInt8(ascii: "0") { throw JSONError(.hexNumber, at: start) }
        default:
            return
        }
    }

    @inline(__always)
    private mutating func skipDigits() {
        while index < count, ASCII.isDigit(base[index]) { index &+= 1 }
    }

    /// Returns the offset after the fraction and the exponent that start at `start`; at least one of them does.
    @inline(never)
    private static func pastFraction(
        at start: Int,
        base: UnsafePointer<UInt8>,
        count: Int
    ) throws(JSONError) -> Int {
        var index = start
        if base[index] == UInt8(ascii: ".") {
            index = try pastDigits(at: index + 1, base: base, count: count)
        }
        guard index < count, base[index] | 0x20 == UInt8(ascii: "e") else { return index }
        index += 1
        if index < count, base[index] == UInt8(ascii: "+") || base[index] == UInt8(ascii: "-") { index += 1 }
        return try pastDigits(at: index, base: base, count: count)
    }

    private static func pastDigits(
        at start: Int,
        base: UnsafePointer<UInt8>,
        count: Int
    ) throws(JSONError) -> Int {
        var index = start
        while index < count, ASCII.isDigit(base[index]) { index += 1 }
        if index == start { throw JSONError(start == count ? .unexpectedEnd : .missingDigit, at: start) }
        return index
    }

}

extension Validator {
    /// Returns the offset after one of the three literal names, whose first letter is at `start`.
    @inline(never)
    static func pastLiteral(at start: Int, base: UnsafePointer<UInt8>, count: Int) throws(JSONError) -> Int {
        let word: StaticString =
            switch base[start] {
            case UInt8(ascii: "t"): "true"
            case UInt8(ascii: "f"): "false"
            default: "null"
            }
        let length = word.utf8CodeUnitCount
        var matched = 0
        while matched < length, start &+ matched < count, base[start &+ matched] == word.utf8Start[matched] {
            matched &+= 1
        }
        guard matched == length else {
            let isCutShort = start &+ matched == count
            throw JSONError(isCutShort ? .unexpectedEnd : .badLiteral, at: isCutShort ? count : start)
        }
        return start &+ length
    }
}
