/// A term of a query, a word or a phrase, with the words that match it.
struct SearchTerm {
    /// The term as it was written.
    let asked: String
    /// The weight: lower for words such as `not` that say little alone.
    let weight: Float
    /// The matching words, by stem, with their strength, up to 1.
    let answers: [String: Float]
    /// Whether it may match the beginning or a part of a word.
    let isOpen: Bool
}

extension SearchTerm {
    private static let turnOfPhrase: Float = 0.7

    /// Creates a term for a word, with its synonyms at lower strength.
    init(word: String, weight: Float = 1) {
        self.init(
            asked: word,
            weight: weight,
            answers: Self.answers(to: word, strength: 1),
            isOpen: true
        )
    }

    /// Creates a term for a phrase with the same meaning as some words of tables.
    init(phrase: String, meaning: String) {
        let stems = meaning.split(separator: " ").map { (WordStem.of(String($0)), Self.turnOfPhrase) }
        self.init(
            asked: phrase,
            weight: 1,
            answers: Dictionary(stems) { first, _ in first },
            isOpen: false
        )
    }

    /// Creates a term for a spelling that is replaced by other words.
    init(asked: String, meant: [String], strength: Float) {
        let answers = meant.map { Self.answers(to: $0, strength: strength) }
        self.init(
            asked: asked,
            weight: 1,
            answers: answers.dropFirst().reduce(answers[0]) { $0.merging($1, uniquingKeysWith: max) },
            isOpen: false
        )
    }

    private static func answers(to word: String, strength: Float) -> [String: Float] {
        let stem = WordStem.of(word)
        var answers: [String: Float] = [:]
        for other in SearchLexicon.synonyms(of: stem) {
            answers[other.stem] = max(answers[other.stem] ?? 0, other.strength * strength)
        }
        answers[stem] = strength
        return answers
    }
}
