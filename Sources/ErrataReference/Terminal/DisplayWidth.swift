/// Measures the width of texts in terminal columns.
package enum DisplayWidth {
    /// The blocks of East Asian wide and full-width characters (Unicode TR 11); pictographs are recognized by a
    /// property.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
        0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF,
        0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD,
    ]

    /// Returns the width of a text without control characters: two columns for a wide character, none for a combining
    /// mark alone, else one.
    package static func columns(of text: String) -> Int {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
        return text.reduce(0) { $0 + columns(of: $1) }
    }

    /// Returns the width of a character in columns.
    static func columns(of character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return isWide(scalar) || isDrawn(character) ? 2 : 1
        }
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isEmojiPresentation || wide.contains { $0.contains(scalar.value) }
    }

    /// Whether a character with a text form is shown as a pictograph, by VARIATION SELECTOR-16 (Unicode TR 51).
    private static func isDrawn(_ character: Character) -> Bool {
        character.unicodeScalars.dropFirst().first == "\u{FE0F}"
    }

    /// Truncates a text to a number of columns; an ellipsis marks the truncation.
    package static func cut(_ text: String, to limit: Int) -> String {
        fitted(text, to: limit).text
    }

    /// Truncates a text where needed, and returns it with its width.
    static func fitted(_ text: String, to limit: Int) -> (text: String, columns: Int) {
        let columns = columns(of: text)
        guard columns > limit else { return (text, columns) }
        // An ASCII character takes one byte and one column, and the last one is dropped because a mark may follow and
        // combine with it.
        let head = text.utf8.prefix(limit)
        if limit > 0, head.allSatisfy({ $0 < 0x80 }) {
            return (String(decoding: head.dropLast(), as: UTF8.self) + "…", limit)
        }
        return cutBetweenSigns(text, to: limit)
    }

    private static func cutBetweenSigns(_ text: String, to limit: Int) -> (text: String, columns: Int) {
        var result = ""
        var taken = 1
        for character in text {
            let width = columns(of: character)
            guard taken + width <= limit else { break }
            taken += width
            result.append(character)
        }
        return (result + "…", taken)
    }
}
