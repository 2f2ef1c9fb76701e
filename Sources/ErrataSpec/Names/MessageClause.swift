import ErrataBytes
import ErrataCore

/// The part of a message that names an error.
enum MessageClause {
    /// The maximum length of a message that is searched for the ends of sentences and clauses, in Unicode scalars.
    private static let longest = 400

    /// Returns the words of a message that name it, without its placeholders and without articles at its start: those
    /// of the first sentence without what stands in brackets at its end; of a sentence too long for a name those up to
    /// the last sign between clauses that fit.
    ///
    /// Fewer than two words tell too little: then more of the message counts.
    static func words(of message: String) -> [String] {
        let texts = TemplateParts(message).parts.compactMap { part in
            if case .text(let text) = part { text } else { nil }
        }
        let whole = Array(texts.joined(separator: " ").unicodeScalars)
        let sentence = firstSentence(of: whole[...])
        let plain = withoutBracket(sentence)
        let words = words(of: plain)
        return fits(words) ? words : clause(of: plain).map(Self.words) ?? words
    }

    private static func words(of text: ArraySlice<Unicode.Scalar>) -> [String] {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: text)
        let articles = ["a", "an", "the", "this"]
        return Array(NameWords.words(of: String(view)).drop { articles.contains($0.lowercased()) })
    }

    private static func fits(_ words: [String]) -> Bool {
        words.reduce(0) { $0 + $1.utf8.count } <= CaseNaming.limit
    }

    /// Returns the text up to the first full stop or line break behind at least two words.
    private static func firstSentence(of text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        let end = text.indices.prefix(longest).first { isEnd($0, in: text) && words(of: text[..<$0]).count > 1 }
        return end.map { text[..<$0] } ?? text
    }

    /// Whether a sentence ends at an index: with a line break, or with a stop behind a word, no abbreviation, and
    /// before a blank and no lowercase letter.
    private static func isEnd(_ index: Int, in text: ArraySlice<Unicode.Scalar>) -> Bool {
        if text[index] == "\n" || text[index] == "\r" { return true }
        guard [".", "!", "?"].contains(text[index]) else { return false }
        let next = text[(index + 1)...].prefix { $0 != " " }
        let start = text[(index + 1)...].dropFirst(next.count).first { $0 != " " }
        guard next.isEmpty, start.map({ !("a"..."z").contains($0) }) ?? true else { return false }
        let word = text[..<index].reversed().prefix { $0 != " " }
        return text[index] != "." || (word.count > 2 && !word.contains("."))
    }

    /// Returns the text without the brackets that end it, if at least two words are before them.
    private static func withoutBracket(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        guard let last = text.lastIndex(where: { !" .!?,;:".unicodeScalars.contains($0) }) else { return text }
        guard text[last] == ")" || text[last] == "]" else { return text }
        var depth = 0
        let start = text[...last].indices.reversed().first { index in
            if ")]".unicodeScalars.contains(text[index]) { depth += 1 }
            if "([".unicodeScalars.contains(text[index]) { depth -= 1 }
            return depth == 0
        }
        guard let start, words(of: text[..<start]).count > 1 else { return text }
        return text[..<start]
    }

    /// Returns the text up to the last sign between clauses that leaves a name short enough; nil where none does.
    private static func clause(of text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar>? {
        var best: ArraySlice<Unicode.Scalar>?
        for index in text.indices.prefix(longest) {
            guard let least = leastWords(before: index, in: text) else { continue }
            let words = words(of: text[..<index])
            guard fits(words) else { break }
            if words.count >= least { best = text[..<index] }
        }
        return best
    }

    /// Returns the number of words that must be before a sign between clauses; nil for any other sign. What is before a
    /// colon or a dash may be the topic only, and then it is short.
    private static func leastWords(before index: Int, in text: ArraySlice<Unicode.Scalar>) -> Int? {
        switch text[index] {
        case "(", "[", ";": 2
        case ":", "\u{2013}", "\u{2014}": 3
        case "-": index > 0 && text[index - 1] == " " ? 3 : nil
        default: nil
        }
    }
}
