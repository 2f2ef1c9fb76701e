import ErrataBytes

/// The normalized spelling of a code or a name: ASCII letters in lower case, without word separators.
enum CodeLetters {
    /// Returns the normalized spelling of a text.
    static func of(_ text: String) -> [UInt8] { text.utf8.compactMap(letter) }

    /// Whether a text has this normalized spelling; most differ in the first letter.
    static func areSame(_ text: String, _ letters: [UInt8]) -> Bool {
        var rest = letters[...]
        for letter in text.utf8.lazy.compactMap(letter) {
            guard rest.popFirst() == letter else { return false }
        }
        return rest.isEmpty
    }

    private static func letter(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: " "), UInt8(ascii: "."): nil
        default: ASCII.lowercased(byte)
        }
    }
}
