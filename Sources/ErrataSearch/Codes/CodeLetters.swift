import ErrataBytes

/// A code or a name without what people get wrong in it: ASCII letters in lower case, without the characters that separate
/// words.
enum CodeLetters {
    /// The letters of a text.
    static func of(_ text: String) -> [UInt8] { text.utf8.compactMap(letter) }

    /// Whether a text has these letters; most differ in the first.
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
