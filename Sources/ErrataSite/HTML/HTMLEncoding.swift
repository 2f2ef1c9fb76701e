import ErrataReference

/// Encodes values as text of an HTML document.
enum HTMLEncoding {
    /// Appends a value so that it means the same in text and in an attribute in double quotes.
    ///
    /// Characters that control text or change its direction become visible escapes, as on every other page of the
    /// reference; a line feed stays, for preformatted text.
    static func append(_ value: String, to source: inout String) {
        if value.utf8.allSatisfy(isPlain) {
            source += value
            return
        }
        for scalar in value.unicodeScalars { append(scalar, to: &source) }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): false
        case 0x20..<0x7F: true
        default: false
        }
    }

    private static func append(_ scalar: Unicode.Scalar, to source: inout String) {
        switch scalar {
        case "&": source += "&amp;"
        case "<": source += "&lt;"
        case ">": source += "&gt;"
        case "\"": source += "&quot;"
        case "'": source += "&#39;"
        case "\n": source += "\n"
        default:
            if let escape = ControlEscape.visible(scalar) {
                source += escape
            } else {
                source.unicodeScalars.append(scalar)
            }
        }
    }
}
