/// Escapes characters that control a terminal, break a line or change the direction of text.
package enum ControlEscape {
    /// Returns the visible escape of a scalar that must not be passed on, such as `\u{1B}` or `\n`; nil for any other.
    ///
    /// Escaped are the control characters C0, DEL and C1, the separators U+2028 and U+2029, and the bidirectional
    /// controls U+061C, U+200E, U+200F, U+202A…U+202E and U+2066…U+2069.
    package static func visible(_ scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x09: "\\t"
        case 0x0A: "\\n"
        case 0x0D: "\\r"
        case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069:
            "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        default: nil
        }
    }

    /// Returns the text with all such scalars escaped.
    package static func visible(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { $0 &- 0x20 < 0x7F - 0x20 }
        guard !isPlain, text.unicodeScalars.contains(where: { visible($0) != nil }) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if let escape = visible(scalar) { result += escape } else { result.unicodeScalars.append(scalar) }
        }
        return result
    }
}
