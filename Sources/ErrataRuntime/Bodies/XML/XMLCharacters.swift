internal import ErrataBytes
internal import ErrataJSON

/// The characters that XML permits.
enum XMLCharacters {
    /// Whether bytes are UTF-8 with no other characters than XML permits (section 2.2).
    static func areLegal(_ bytes: UnsafeRawBufferPointer) -> Bool {
        UTF8Sequence.isText(bytes) { $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D } && !hasNoncharacter(bytes)
    }

    /// Whether XML permits a character (section 2.2).
    static func isLegal(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x10000...: true
        default: false
        }
    }

    /// Whether a byte can start a name (section 2.3). Beyond ASCII every character can.
    static func startsName(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || byte == UInt8(ascii: "_") || byte >= 0x80
    }

    /// Whether a byte can be in a name (section 2.3), other than the colon after a prefix.
    static func continuesName(_ byte: UInt8) -> Bool {
        startsName(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }

    /// Whether well-formed UTF-8 has U+FFFE or U+FFFF.
    private static func hasNoncharacter(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var index = Bytes.find(0xEF, in: bytes)
        while let start = index, start + 2 < bytes.count {
            if bytes[start + 1] == 0xBF, bytes[start + 2] >= 0xBE { return true }
            index = Bytes.find(0xEF, in: bytes, from: start + 3)
        }
        return false
    }
}
