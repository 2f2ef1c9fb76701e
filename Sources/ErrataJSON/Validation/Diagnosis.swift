internal import ErrataBytes

/// Diagnoses the byte at which the validator failed. It is optimized for helpful messages and not for speed.
struct Diagnosis {
    /// The token that the grammar expects.
    enum Expectation {
        /// A value.
        case value
        /// The name of a member.
        case name
        /// The colon after a name.
        case colon
        /// A comma or the closing bracket.
        case comma
        /// Nothing but white space.
        case end
    }

    let base: UnsafePointer<UInt8>
    let count: Int
    let index: Int
    let nesting: Nesting
    let expected: Expectation

    /// The most helpful error for `index`.
    var error: JSONError {
        if looksWide { return JSONError(.wideEncoding, at: 0) }
        guard index < count else { return JSONError(isBlankSoFar ? .empty : .unexpectedEnd, at: count) }
        if let kind = kindEverywhere { return JSONError(kind, at: index) }
        switch expected {
        case .value: return whereValueIsDue
        case .name: return whereNameIsDue
        case .colon: return JSONError(.missingColon, at: index)
        case .comma: return unescapedQuote ?? JSONError(kindWhereCommaIsDue, at: index)
        case .end: return JSONError(continuesWord ? .badLiteral : .trailingText, at: index)
        }
    }

    /// Returns the error for a number without its integer part; `index` is after the minus sign.
    static func missingInteger(at index: Int, base: UnsafePointer<UInt8>, count: Int) -> JSONError {
        guard index < count else { return JSONError(.unexpectedEnd, at: count) }
        switch base[index] {
        case UInt8(ascii: "."): return JSONError(.leadingPoint, at: index)
        case UInt8(ascii: "I"), UInt8(ascii: "N"), UInt8(ascii: "i"), UInt8(ascii: "n"):
            return JSONError(.notANumber, at: index - 1)
        default: return JSONError(.missingDigit, at: index)
        }
    }
}

extension Diagnosis {
    var byte: UInt8 { base[index] }

    /// The last byte before `index` that is not white space, and its offset.
    var previous: (byte: UInt8, offset: Int)? {
        var offset = index - 1
        while offset >= 0, base[offset] <= 0x20 { offset -= 1 }
        return offset >= 0 ? (base[offset], offset) : nil
    }

    private var isBlankSoFar: Bool {
        guard let previous else { return true }
        return previous.byte == 0xBF && previous.offset == 2
    }

    /// Whether the input is UTF-16 or UTF-32, by its byte order mark or by the zero half of the first ASCII character.
    private var looksWide: Bool {
        guard count >= 2, count % 2 == 0, index <= 2 else { return false }
        let hasMark = (base[0] == 0xFF && base[1] == 0xFE) || (base[0] == 0xFE && base[1] == 0xFF)
        return hasMark || (base[0] == 0) != (base[1] == 0) || (count >= 4 && base[0] == 0 && base[3] != 0)
    }

    /// Whether a word continues after one of the three literal names, as `nullable` does.
    private var continuesWord: Bool {
        index > 0 && ASCII.isLetter(byte) && ASCII.isLetter(base[index - 1])
    }

    /// Whether a letter or digit follows another, so that one token is malformed rather than two unseparated.
    private var continuesToken: Bool {
        index > 0 && ASCII.isAlphanumeric(base[index - 1])
    }

}

extension Diagnosis {
    /// The kind of error for a character that is wrong anywhere outside a string.
    private var kindEverywhere: JSONError.Kind? {
        switch byte {
        case 0x80...0xFF: return kindBeyondASCII
        case 0x0B, 0x0C: return .badWhitespace
        case UInt8(ascii: "#"): return .comment
        case UInt8(ascii: "/"):
            let next = index + 1 < count ? base[index + 1] : 0
            return next == UInt8(ascii: "/") || next == UInt8(ascii: "*") ? .comment : nil
        case UInt8(ascii: "'") where expected == .value || expected == .name: return .singleQuote
        default: return nil
        }
    }

    private var kindBeyondASCII: JSONError.Kind? {
        let length = UTF8Sequence.length(at: index, in: base, count: count)
        guard length > 0 else { return .invalidUTF8 }
        switch (byte, base[index + 1], length > 2 ? base[index + 2] : 0) {
        case (0xEF, 0xBB, 0xBF): return .misplacedByteOrderMark
        case (0xC2, 0xA0, _), (0xC2, 0x85, _), (0xE3, 0x80, 0x80): return .badWhitespace
        case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF): return .badWhitespace
        default: return nil
        }
    }

    private var whereValueIsDue: JSONError {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): return atPunctuation
        case UInt8(ascii: "+"): return JSONError(.leadingPlus, at: index)
        case UInt8(ascii: "."): return JSONError(.leadingPoint, at: index)
        default: return JSONError(kindOfWord, at: index)
        }
    }

    private var whereNameIsDue: JSONError {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): atPunctuation
        default: JSONError(.nameNotString, at: index)
        }
    }

    /// The error for a comma or a closing bracket where a value or a name is expected, by what precedes it.
    private var atPunctuation: JSONError {
        guard nesting.depth > 0 else { return JSONError(.unexpectedCharacter, at: index) }
        if let previous, previous.byte == UInt8(ascii: ":") { return JSONError(.missingValue, at: index) }
        if byte == UInt8(ascii: ",") { return JSONError(.extraComma, at: index) }
        guard nesting.isObject == (byte == UInt8(ascii: "}")) else { return JSONError(.mismatchedBracket, at: index) }
        return JSONError(.trailingComma, at: previous?.offset ?? index)
    }

    /// The kind of error for a bare word: those that other languages read as numbers are distinguished.
    private var kindOfWord: JSONError.Kind {
        guard ASCII.isLetter(byte) else { return .unexpectedCharacter }
        return startsWith("NaN") || startsWith("Inf") ? .notANumber : .badLiteral
    }

    func startsWith(_ word: StaticString) -> Bool {
        guard count - index >= word.utf8CodeUnitCount else { return false }
        for offset in 0..<word.utf8CodeUnitCount where base[index + offset] != word.utf8Start[offset] { return false }
        return true
    }

    private var kindWhereCommaIsDue: JSONError.Kind {
        switch byte {
        case UInt8(ascii: "]"), UInt8(ascii: "}"): .mismatchedBracket
        case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "-"): .missingComma
        default: continuesWord ? .badLiteral : kindOfBareText
        }
    }

    private var kindOfBareText: JSONError.Kind {
        ASCII.isAlphanumeric(byte) && !continuesToken ? .missingComma : .unexpectedCharacter
    }
}
