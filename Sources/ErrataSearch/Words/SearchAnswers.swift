/// The match between the words of a vocabulary and the terms of a query, with its strength.
struct SearchAnswers {
    /// The match of a word of the vocabulary.
    struct Answer {
        /// The index of the term that it matches best; -1 for most words.
        var term: Int32 = -1
        /// The strength of the match, up to 1.
        var strength: Float = 0
    }

    /// The match of each word of the vocabulary.
    private(set) var byWord: [Answer]
    /// The terms of the query, with misspelled words corrected.
    let terms: [SearchTerm]

    /// For each term, the words of the vocabulary that are forms of it: a synonym counts as at most as rare as they
    /// are.
    private(set) var ownWords: [[Int]] = []

    private static let inflected: Float = 0.95
    /// The strength of a match with the beginning of a word, and with a part of one; reduced for a term that is itself
    /// a known word, as `down` of `download`.
    private static let beginning: Float = 0.6
    private static let part: Float = 0.4
    private static let ofItsOwn: Float = 0.5

    init(_ question: SearchQuestion, in index: SearchIndex, _ mender: SpellingMender, isMended: Bool) {
        let vocabulary = index.vocabulary
        byWord = Array(repeating: Answer(), count: vocabulary.count)
        terms = (isMended ? question.terms.map(mender.mended) : question.terms) + mender.joined(question.words)
        for (place, term) in terms.enumerated() { answer(term, Int32(place), mender, index) }
    }

    private mutating func answer(
        _ term: SearchTerm,
        _ place: Int32,
        _ mender: SpellingMender,
        _ index: SearchIndex
    ) {
        let asked = Spelling(term.asked)
        let stem = WordStem.of(term.asked)
        let root = term.isOpen && term.asked.utf8.count >= 4 ? Spelling(stem) : nil
        let openness: Float = mender.isKnown(stem) ? Self.ofItsOwn : 1
        ownWords.append(mender.stems.indices.filter { mender.stems[$0] == stem && index.rarities[$0] > 0 })
        for (number, stem) in mender.stems.enumerated() {
            let strength = index.vocabulary.withBytes(of: number) { word in
                let known = term.answers[stem].map { asked.isSame(as: word) ? $0 : $0 * Self.inflected } ?? 0
                return max(known, root.map { openness * Self.strength(of: $0, in: word) } ?? 0)
            }
            if strength > byWord[number].strength { byWord[number] = Answer(term: place, strength: strength) }
        }
    }

    private static func strength(of root: Spelling, in word: UnsafeRawBufferPointer) -> Float {
        root.begins(word) ? beginning : root.isPart(of: word) ? part : 0
    }
}
