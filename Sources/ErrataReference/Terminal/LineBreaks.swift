/// Finds the line breaks in scripts that put no blanks between words.
enum LineBreaks {
    /// Returns the segments of a text without blanks between which a line may be broken: around each wide character,
    /// but not before closing punctuation nor after opening punctuation. Any other text is one segment.
    static func pieces(of text: Substring) -> [Substring] {
        guard text.utf8.contains(where: { $0 >= 0xE1 }) else { return [text] }
        var pieces: [Substring] = []
        var start = text.startIndex
        for (index, next) in zip(text.indices, text.indices.dropFirst()) where isBreak(text[index], text[next]) {
            pieces.append(text[start..<next])
            start = next
        }
        return pieces + [text[start...]]
    }

    private static func isBreak(_ last: Character, _ next: Character) -> Bool {
        guard DisplayWidth.columns(of: last) == 2 || DisplayWidth.columns(of: next) == 2 else { return false }
        return !isOpening(last) && !isEnding(next)
    }

    private static func isOpening(_ character: Character) -> Bool {
        switch character.unicodeScalars.first?.properties.generalCategory {
        case .openPunctuation, .initialPunctuation: true
        default: false
        }
    }

    private static func isEnding(_ character: Character) -> Bool {
        switch character.unicodeScalars.first?.properties.generalCategory {
        case .closePunctuation, .finalPunctuation, .otherPunctuation, .modifierLetter: true
        default: false
        }
    }
}
