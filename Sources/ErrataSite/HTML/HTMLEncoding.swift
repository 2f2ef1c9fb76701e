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
        var (start, index) = (value.startIndex, value.startIndex)
        while index < value.endIndex {
            let byte = value.utf8[index]
            if isPlain(byte) {
                index = value.utf8.index(after: index)
                continue
            }
            let next = value.unicodeScalars.index(after: index)
            if let reference = reference(value.unicodeScalars[index]) {
                source += value[start..<index]
                source += reference
                start = next
            }
            index = next
        }
        source += value[start...]
    }

    /// Whether a byte is a character that stands for itself.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): false
        case 0x20..<0x7F, UInt8(ascii: "\n"): true
        default: false
        }
    }

    /// Returns what is written in place of a character; nil for one that stands for itself.
    private static func reference(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "\"": "&quot;"
        case "'": "&#39;"
        case "\n": nil
        default: ControlEscape.visible(scalar)
        }
    }
}
