import ErrataJSON

/// Texts of documents whose descriptions may hold Markdown or HTML.
enum Prose {
    /// Returns a description without its markup; nil where nothing is left of it.
    static func text(_ markup: String?) -> SourceText? {
        guard let markup else { return nil }
        let text = SourceText(markup: markup)
        return text.text.isEmpty ? nil : text
    }

    /// Returns the first sentence of a description without its markup: it ends at a full stop before a blank and an
    /// upper-case letter, or with its paragraph.
    static func firstSentence(_ markup: String?) -> String? {
        guard let text = text(markup.map(firstParagraph))?.text else { return nil }
        let characters = Array(text)
        for index in characters.indices.dropLast(2) where characters[index] == "." {
            let isEnd = characters[index + 1] == " " && characters[index + 2].isUppercase
            if isEnd, !isAbbreviation(characters[..<index]) { return String(characters[...index]) }
        }
        return text
    }

    /// Returns the first lines of a text up to a blank one, without headings before them.
    private static func firstParagraph(_ markup: String) -> String {
        let lines = markup.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let start = lines.drop { line in
            let first = line.first { !$0.isWhitespace }
            return first == nil || first == "#"
        }
        return start.prefix { line in line.contains { !$0.isWhitespace } }.joined(separator: "\n")
    }

    /// Whether a full stop after a text belongs to an abbreviation: `e.g`, `No`, a single letter.
    private static func isAbbreviation(_ text: ArraySlice<Character>) -> Bool {
        let word = String(text.suffix(8)).split(separator: " ").last?.lowercased() ?? ""
        return word.count < 2 || word.contains(".") || ["no", "vs", "cf", "etc", "inc", "ltd"].contains(word)
    }

    /// Returns a list in words: all of its items where they are few, else its first ones and the number of the others.
    static func list(_ items: [String], limit: Int) -> String {
        guard items.count > limit else {
            let last = items.last ?? ""
            return items.count < 2 ? last : items.dropLast().joined(separator: ", ") + " and " + last
        }
        return items.prefix(limit).joined(separator: ", ") + " and \(items.count - limit) others"
    }
}
