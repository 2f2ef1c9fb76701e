/// Turns of phrase of two words, found in texts: each is a word of its own in the vocabulary, as in `not found`, which
/// answers what asks for `missing`.
struct SearchPhrases {
    /// By the numbers of its two words, the number of the phrase.
    private let byWords: [Int64: Int32]
    /// The words of phrases have the numbers below this one.
    private let end: Int32

    /// Gives the phrases that the lexicon knows, and their words, the first numbers of a vocabulary.
    init(_ vocabulary: inout SearchVocabulary) {
        var byWords: [Int64: Int32] = [:]
        let pairs = SearchLexicon.phrases.keys.sorted().map { $0.split(separator: " ") }.filter { $0.count == 2 }
        for pair in pairs {
            let key = Self.key(vocabulary.number(of: pair[0]), vocabulary.number(of: pair[1]))
            byWords[key] = vocabulary.number(of: pair.joined(separator: " "))
        }
        self.byWords = byWords
        end = Int32(vocabulary.count)
    }

    /// The phrase that two words make one behind the other; a number below 0 is no word.
    func phrase(_ first: Int32, _ second: Int32) -> Int32? {
        guard first >= 0, first < end, second < end else { return nil }
        return byWords[Self.key(first, second)]
    }

    /// The phrases with their two words.
    var parts: [(phrase: Int, words: (Int, Int))] {
        byWords.map { (Int($1), (Int($0 >> 32), Int($0 & 0xFFFF_FFFF))) }
    }

    private static func key(_ first: Int32, _ second: Int32) -> Int64 {
        Int64(first) << 32 | Int64(second)
    }
}
