import ErrataBytes

/// A text of a source in the form of a spec's texts.
enum CellText {
    /// Returns the text as one paragraph: single blanks, no control characters.
    static func paragraph(_ text: String) -> String {
        let isBlank = { (scalar: Unicode.Scalar) in
            scalar.value <= 0x20 || (0x7F...0xA0).contains(scalar.value) || scalar.value == 0x2028
                || scalar.value == 0x2029
        }
        return text.unicodeScalars.split(whereSeparator: isBlank).map(String.init).joined(separator: " ")
    }

    /// Returns a code without what documents put around it: blanks, quotes, backticks, a colon at the end.
    static func code(_ text: String) -> String {
        paragraph(text).trimmed(of: "`'\"“”‘’ ").trimmed(of: " ").droppingColon
    }

    /// Returns the words of a code as a sentence: `Card declined.` for `card_declined`.
    static func sentence(of code: String) -> String {
        let words = HeadingWords(code).phrase
        guard words.contains(where: \.isLetter) else { return "Code \(code)." }
        return words.prefix(1).uppercased() + words.dropFirst() + "."
    }

    /// Returns the items of a list in a cell, separated by commas, semicolons or line breaks.
    static func items(_ text: String) -> [String] {
        text.split { ",;\n".contains($0) }.map { paragraph(String($0)) }.filter { !$0.isEmpty }
    }
}

extension String {
    fileprivate var droppingColon: String {
        hasSuffix(":") && utf8.count > 1 ? String(dropLast()) : self
    }
}
