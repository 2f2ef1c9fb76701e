/// Classes and case of ASCII characters; a byte of any other character is in no class and has no case.
@usableFromInline
package enum ASCII {
    /// `0` to `9`.
    @inlinable
    @inline(__always)
    package static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// `A` to `Z`.
    @inlinable
    @inline(__always)
    package static func isUppercase(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

    /// `a` to `z`.
    @inlinable
    @inline(__always)
    package static func isLowercase(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

    /// A letter of either case.
    @inlinable
    @inline(__always)
    package static func isLetter(_ byte: UInt8) -> Bool { isLowercase(byte | 0x20) }

    /// A letter or a digit.
    @inlinable
    @inline(__always)
    package static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

    /// A letter, a digit or an underscore, as names in source code and templates have them.
    @inlinable
    @inline(__always)
    package static func isWordCharacter(_ byte: UInt8) -> Bool { isAlphanumeric(byte) || byte == 0x5F }

    /// A space or a tab.
    @inlinable
    @inline(__always)
    package static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    /// A space, tab, line feed, vertical tab, form feed or return.
    @inlinable
    @inline(__always)
    package static func isWhitespace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

    /// The lower-case letter of an upper-case one; any other byte as it is.
    @inlinable
    @inline(__always)
    package static func lowercased(_ byte: UInt8) -> UInt8 { isUppercase(byte) ? byte | 0x20 : byte }

    /// The upper-case letter of a lower-case one; any other byte as it is.
    @inlinable
    @inline(__always)
    package static func uppercased(_ byte: UInt8) -> UInt8 { isLowercase(byte) ? byte & ~0x20 : byte }
}

// Digits and their values.
extension ASCII {
    /// The value of a hexadecimal digit of either case; nil for any other byte.
    @inlinable
    @inline(__always)
    package static func hexadecimalValue(of byte: UInt8) -> UInt8? {
        if isDigit(byte) { return byte &- 0x30 }
        let letter = (byte | 0x20) &- 0x61
        return letter < 6 ? letter &+ 10 : nil
    }

    /// The lower-case hexadecimal digit of the low four bits of a byte.
    @inlinable
    @inline(__always)
    package static func hexadecimalDigit(_ byte: UInt8) -> UInt8 {
        let value = byte & 0xF
        return value < 10 ? 0x30 &+ value : 0x57 &+ value
    }
}
