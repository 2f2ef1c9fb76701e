/// Phrases of two words, found in texts: each is a word of its own in the vocabulary, as `not found`, which matches a
/// query for `missing`.
struct SearchPhrases {
    /// The number of each phrase by the numbers of its two words.
    private let byWords: [Int64: Int32]
    /// The upper bound of the numbers of words in phrases.
    private let end: Int32

    /// Numbers the phrases of the lexicon and their words as the first of a vocabulary.
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

    /// Returns the phrase of two adjacent words; a number below 0 is not a word.
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
