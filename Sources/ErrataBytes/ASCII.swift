/// Classification and case mapping of ASCII characters; a byte of any other character belongs to no class and has no
/// case.
@usableFromInline
package enum ASCII {
    /// Whether a byte is a digit, `0` to `9`.
    @inlinable
    @inline(__always)
    package static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// Whether a byte is an uppercase letter, `A` to `Z`.
    @inlinable
    @inline(__always)
    package static func isUppercase(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

    /// Whether a byte is a lowercase letter, `a` to `z`.
    @inlinable
    @inline(__always)
    package static func isLowercase(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

    /// Whether a byte is a letter of either case.
    @inlinable
    @inline(__always)
    package static func isLetter(_ byte: UInt8) -> Bool { isLowercase(byte | 0x20) }

    /// Whether a byte is a letter or a digit.
    @inlinable
    @inline(__always)
    package static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

    /// Whether a byte is a letter, a digit or an underscore, as in identifiers of source code and templates.
    @inlinable
    @inline(__always)
    package static func isWordCharacter(_ byte: UInt8) -> Bool { isAlphanumeric(byte) || byte == 0x5F }

    /// Whether a byte is a character of a token (RFC 9110 section 5.6.2).
    @inlinable
    package static func isTokenCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "!"), UInt8(ascii: "#")...UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"),
            UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "|"),
            UInt8(ascii: "~"):
            true
        default: isWordCharacter(byte)
        }
    }

    /// Whether a byte is a space or a tab.
    @inlinable
    @inline(__always)
    package static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    /// Whether a byte is a space, tab, line feed, vertical tab, form feed or carriage return.
    @inlinable
    @inline(__always)
    package static func isWhitespace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

    /// Returns the lowercase form of an uppercase letter; any other byte unchanged.
    @inlinable
    @inline(__always)
    package static func lowercased(_ byte: UInt8) -> UInt8 { isUppercase(byte) ? byte | 0x20 : byte }

    /// Returns the uppercase form of a lowercase letter; any other byte unchanged.
    @inlinable
    @inline(__always)
    package static func uppercased(_ byte: UInt8) -> UInt8 { isLowercase(byte) ? byte & ~0x20 : byte }
}

// Conversion between digits and their values.
extension ASCII {
    /// Returns the value of a hexadecimal digit of either case; nil for any other byte.
    @inlinable
    @inline(__always)
    package static func hexadecimalValue(of byte: UInt8) -> UInt8? {
        if isDigit(byte) { return byte &- 0x30 }
        let letter = (byte | 0x20) &- 0x61
        return letter < 6 ? letter &+ 10 : nil
    }

    /// Returns the lowercase hexadecimal digit for the low four bits of a byte.
    @inlinable
    @inline(__always)
    package static func hexadecimalDigit(_ byte: UInt8) -> UInt8 {
        let value = byte & 0xF
        return value < 10 ? 0x30 &+ value : 0x57 &+ value
    }
}
