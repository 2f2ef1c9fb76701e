internal import ErrataBytes

/// Decodes the text between tags and the values of attributes.
enum XMLReferences {
    /// Appends text between tags, with references decoded and line ends as line feeds (section 2.11).
    static func append(_ text: UnsafeRawBufferPointer, to decoded: inout [UInt8]) throws(BodyError) {
        let end: StaticString = "]]>"
        let hasEnd = end.withUTF8Buffer { Bytes.find(UnsafeRawBufferPointer($0), in: text) != nil }
        guard !hasEnd else { throw .malformed }
        try append(text, to: &decoded, isValue: false)
    }

    /// Returns the value of an attribute, with references decoded and white space as blanks (section 3.3.3).
    static func value(_ text: UnsafeRawBufferPointer) throws(BodyError) -> [UInt8] {
        guard Bytes.find(UInt8(ascii: "<"), in: text) == nil else { throw .malformed }
        var decoded: [UInt8] = []
        try append(text, to: &decoded, isValue: true)
        return decoded
    }

    /// Appends text as it is, apart from line ends.
    static func append(unescaped text: UnsafeRawBufferPointer, to decoded: inout [UInt8]) {
        var rest = text[...]
        while let end = rest.firstIndex(of: 0x0D) {
            decoded += rest[..<end]
            decoded.append(0x0A)
            rest = rest[(end + 1)...]
            if rest.first == 0x0A { rest.removeFirst() }
        }
        decoded += rest
    }

    private static func append(
        _ text: UnsafeRawBufferPointer,
        to decoded: inout [UInt8],
        isValue: Bool
    ) throws(BodyError) {
        var start = 0
        while let mark = Bytes.find(UInt8(ascii: "&"), in: text, from: start) {
            append(plain: text[start..<mark], to: &decoded, isValue)
            let end = text[mark...].firstIndex(of: UInt8(ascii: ";"))
            guard let end, let scalar = scalar(text[(mark + 1)..<end]) else { throw .malformed }
            decoded += String(Character(scalar)).utf8
            start = end + 1
        }
        append(plain: text[start...], to: &decoded, isValue)
    }

    private static func append(plain text: Slice<UnsafeRawBufferPointer>, to decoded: inout [UInt8], _ isValue: Bool) {
        let count = decoded.count
        append(unescaped: UnsafeRawBufferPointer(rebasing: text), to: &decoded)
        guard isValue else { return }
        for index in count..<decoded.count where ASCII.isWhitespace(decoded[index]) { decoded[index] = 0x20 }
    }

    /// Returns the character that a reference stands for; nil for an entity that is not predefined (section 4.6), and
    /// for a number that is not a character of XML (section 4.1).
    private static func scalar(_ reference: Slice<UnsafeRawBufferPointer>) -> Unicode.Scalar? {
        let name = UnsafeRawBufferPointer(rebasing: reference)
        if name.first == UInt8(ascii: "#") { return number(reference.dropFirst()) }
        if name.equals("amp") { return "&" }
        if name.equals("lt") { return "<" }
        if name.equals("gt") { return ">" }
        if name.equals("quot") { return "\"" }
        return name.equals("apos") ? "'" : nil
    }

    private static func number(_ text: Slice<UnsafeRawBufferPointer>) -> Unicode.Scalar? {
        let isHexadecimal = text.first == UInt8(ascii: "x")
        let digits = isHexadecimal ? text.dropFirst() : text
        var number: UInt32 = 0
        for digit in digits {
            guard let value = ASCII.hexadecimalValue(of: digit), isHexadecimal || value < 10 else { return nil }
            number = min(number * (isHexadecimal ? 16 : 10) + UInt32(value), 0x110000)
        }
        return digits.isEmpty ? nil : Unicode.Scalar(number).flatMap { XMLCharacters.isLegal($0) ? $0 : nil }
    }
}
