internal import ErrataBytes

/// Percent-encoding (RFC 3986 section 2.1), and its form in `application/x-www-form-urlencoded` (URL Standard, section
/// 5).
enum PercentEncoding {
    /// Returns the decoded text: `+` is a blank and `%` with two hexadecimal digits is a byte; any other `%` stays.
    /// What is not UTF-8 then becomes U+FFFD.
    static func decoded(_ text: UnsafeRawBufferPointer) -> String {
        guard text.contains(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "%") }) else {
            return String(decoding: text, as: UTF8.self)
        }
        var bytes: [UInt8] = []
        var index = 0
        while index < text.count {
            let escaped = byte(at: index, in: text)
            bytes.append(escaped ?? (text[index] == UInt8(ascii: "+") ? UInt8(ascii: " ") : text[index]))
            index += escaped == nil ? 1 : 3
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Returns the byte of the `%XX` at an offset; nil where there is none.
    private static func byte(at index: Int, in text: UnsafeRawBufferPointer) -> UInt8? {
        guard text[index] == UInt8(ascii: "%"), text.count - index > 2 else { return nil }
        guard let high = ASCII.hexadecimalValue(of: text[index + 1]),
            let low = ASCII.hexadecimalValue(of: text[index + 2])
        else { return nil }
        return high << 4 | low
    }

    /// Returns a text in which every byte that is not allowed is percent-encoded.
    static func encoded(_ text: String, where isAllowed: (UInt8) -> Bool) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            bytes += isAllowed(byte) ? [byte] : [UInt8(ascii: "%"), hexadecimal(byte >> 4), hexadecimal(byte)]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8 {
        ASCII.uppercased(ASCII.hexadecimalDigit(digit))
    }
}
