import ErrataBytes
import ErrataJSON

// Texts for people, and codes: what is valid in them and hardly ever meant.

extension SpecParser {
    /// Parses a text for people under a key.
    mutating func prose(_ key: String, of object: JSONValue) -> String? {
        object.member(key).flatMap { prose($0.value) }
    }

    /// Parses a text for people, which is one paragraph of plain text.
    mutating func prose(_ value: JSONValue) -> String? {
        guard let text = text(value) else { return nil }
        if let markup = MarkupScan.firstMarkup(in: text) { report(.markup(markup), at: value.offset) }
        checkCharacters(of: text, at: value.offset)
        return text
    }

    /// Reports a code that is valid and hardly one.
    mutating func checkCode(_ text: String, at offset: Int) {
        if text.utf8.count > Bounds.code { report(.longCode(maximum: Bounds.code), at: offset) }
        checkCharacters(of: text, at: offset)
    }

    /// Reports control characters in a text, and blanks around it.
    private mutating func checkCharacters(of text: String, at offset: Int) {
        // A byte from C2 on may be the first of a control character beyond ASCII, or of a separator.
        if text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }),
            let control = text.unicodeScalars.first(where: \.isControl)
        {
            report(.controlCharacter(control), at: offset)
        }
        if text.utf8.first == UInt8(ascii: " ") || text.utf8.last == UInt8(ascii: " ") {
            report(.surroundingBlanks, at: offset)
        }
    }
}

extension Unicode.Scalar {
    /// Whether it is a control character (U+0000–U+001F, U+007F–U+009F) or separates lines or paragraphs.
    fileprivate var isControl: Bool {
        value < 0x20 || (0x7F...0x9F).contains(value) || value == 0x2028 || value == 0x2029
    }
}
