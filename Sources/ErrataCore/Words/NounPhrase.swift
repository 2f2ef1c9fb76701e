/// A phrase whose noun is in the plural, such as `characters in a custom message`.
struct NounPhrase {
    private let words: [Substring.UTF8View]

    init(_ text: String) {
        words = text[...].utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    }

    /// The words that can follow the noun, which therefore ends before them.
    private static var borders: [StaticString] {
        [
            "a", "an", "and", "at", "between", "by", "each", "for", "from", "in", "of", "on", "or", "per", "that",
            "the",
            "to", "which", "who", "with", "within", "without",
        ]
    }

    /// The phrase with its noun in the singular.
    var singular: String {
        let noun = (words.firstIndex { Self.isBorder($0) } ?? words.count) - 1
        var text = ""
        for (index, word) in words.enumerated() {
            if index > 0 { text += " " }
            text += index == noun ? Self.singular(word) : String(Substring(word))
        }
        return text
    }

    private static func isBorder(_ word: Substring.UTF8View) -> Bool {
        borders.contains { border in border.withUTF8Buffer { word.elementsEqual($0) } }
    }

    /// Returns the singular of a noun by the rules of English spelling: `entries`, `boxes`, `files`.
    private static func singular(_ noun: Substring.UTF8View) -> String {
        let (stem, ending) =
            if ends(noun, "ies"), noun.count > 4 {
                (noun.dropLast(3), "y")
            } else if ends(noun, "sses") || ends(noun, "xes") || ends(noun, "ches") || ends(noun, "shes") {
                (noun.dropLast(2), "")
            } else if ends(noun, "s"), !ends(noun, "ss") {
                (noun.dropLast(1), "")
            } else {
                (noun, "")
            }
        return String(decoding: stem, as: UTF8.self) + ending
    }

    private static func ends(_ noun: Substring.UTF8View, _ ending: StaticString) -> Bool {
        ending.withUTF8Buffer { noun.suffix($0.count).elementsEqual($0) }
    }
}
