/// A text inside a multi-line string literal (`"""`), escaped so that the literal's value is the text byte for byte.
///
/// Invisible characters are written as numeric escapes. The noncharacters U+FDD0–FDEF are written literally, since the
/// compiler accepts them but rejects their escapes.
struct SwiftLiteral {
    let text: String

    init(_ utf8: some Collection<UInt8>) {
        guard !utf8.allSatisfy(Self.isPlain) else {
            text = String(decoding: Array(utf8), as: UTF8.self)
            return
        }
        var escaped = String.UnicodeScalarView()
        for scalar in String(decoding: Array(utf8), as: UTF8.self).unicodeScalars { Self.append(scalar, to: &escaped) }
        text = String(escaped)
    }

    /// Whether a byte is written literally, as most are.
    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "\"")
    }

    private static func append(_ scalar: Unicode.Scalar, to escaped: inout String.UnicodeScalarView) {
        switch scalar {
        case "\\": escaped.append(contentsOf: #"\\"#.unicodeScalars)
        case "\"": escaped.append(contentsOf: #"\""#.unicodeScalars)
        case "\n": escaped.append(contentsOf: #"\n"#.unicodeScalars)
        case _ where scalar.isInvisible: escaped.append(contentsOf: "\\u{\(scalar.hexadecimal)}".unicodeScalars)
        default: escaped.append(scalar)
        }
    }
}
