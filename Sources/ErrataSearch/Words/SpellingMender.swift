/// Corrects query words that no text has.
struct SpellingMender: Sendable {
    /// The stems of the vocabulary's words, in the same order.
    let stems: [String]
    private let known: Set<String>
    private let index: SearchIndex

    private static let misspelled: Float = 0.75
    private static let together: Float = 0.8

    init(_ index: SearchIndex) {
        let vocabulary = index.vocabulary
        self.index = index
        stems = (0..<vocabulary.count).map { number in
            vocabulary.withBytes(of: number) { word in
                // A phrase answers for the first word that says the same.
                guard word.contains(UInt8(ascii: " ")) else { return WordStem.of(word) }
                let meaning = SearchLexicon.phrases[String(decoding: word, as: UTF8.self)]
                return WordStem.of(String(meaning?.prefix { $0 != " " } ?? ""))
            }
        }
        known = Set(zip(stems, index.rarities).lazy.filter { $0.1 > 0 }.map(\.0))
    }

    /// Returns the term itself where its word is known; else with the most similar words, or with the words that it is
    /// composed of.
    func mended(_ term: SearchTerm) -> SearchTerm {
        guard term.isOpen, !isKnown(WordStem.of(term.asked)) else { return term }
        let spelling = Spelling(term.asked)
        guard !spelling.isNumber else { return term }
        if let rest = spelling.withoutPrefix, isKnown(WordStem.of(rest)) {
            return SearchTerm(asked: term.asked, meant: [rest], strength: Self.together)
        }
        let halves = spelling.halves.first { index.areNeighbors($0, $1) }.map { [$0, $1] }
        let meant = halves ?? near(spelling)
        return meant.isEmpty ? term : SearchTerm(asked: term.asked, meant: meant, strength: Self.misspelled)
    }

    /// Returns the adjacent words that the texts write as one word, such as `web hook`.
    func joined(_ words: [String]) -> [SearchTerm] {
        zip(words, words.dropFirst()).compactMap { first, second in
            let word = first + second
            guard word.utf8.count >= 5, index.vocabulary.existing(word) != nil else { return nil }
            return SearchTerm(asked: "\(first) \(second)", meant: [word], strength: Self.together)
        }
    }

    /// Whether the texts or the lexicon have a word with this stem.
    func isKnown(_ stem: String) -> Bool {
        known.contains(stem) || !SearchLexicon.synonyms(of: stem).isEmpty
    }

    private func near(_ spelling: Spelling) -> [String] {
        let numbers = index.rarities.indices.filter { number in
            index.rarities[number] > 0 && index.vocabulary.withBytes(of: number) { spelling.isNear($0) }
        }
        return numbers.map { index.vocabulary[$0] } + SearchLexicon.words.filter { spelling.isNear($0.utf8) }
    }
}
