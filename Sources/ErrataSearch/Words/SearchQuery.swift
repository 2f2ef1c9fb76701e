import ErrataBytes

/// A query, split into terms.
struct SearchQuery {
    /// A word or a phrase of the query, with the terms that match it.
    struct Term {
        /// The word or phrase as it was written.
        let asked: String
        /// The term of the word itself; nil where neither the texts nor the synonyms have one.
        let own: Int32?
        /// The strength of each matching term, up to 1.
        fileprivate(set) var strengths: [Int32: Float]
        /// The inverse document frequency of the word itself, or of the rarest match of a word that no text has.
        fileprivate(set) var rarity: Float = 0
    }

    /// All words, in order.
    let words: [String]
    private(set) var terms: [Term] = []
    /// The subjects that have the matching terms.
    private(set) var postings = SearchPostings()

    /// The maximum number of words of a query; a longer one was pasted, and its beginning counts.
    private static let most = 64
    /// The strength of a synonym. Fitted on the tuning half of the tests' questions: 0.5 to 0.7 differ by one of 370.
    private static let synonym: Float = 0.6
    /// The strength of a word that is corrected or joined; 0.5 to 0.8 make no difference there.
    private static let respelled: Float = 0.7
    /// The strength of a word that begins with the one that is being typed: below any that is spelled out.
    private static let completed: Float = 0.5

    /// Splits a query into phrases and the words between them that are not stop words. Where there are only stop words,
    /// they are the terms.
    ///
    /// - Parameter completesLastWord: whether the last word also matches the words that begin with it.
    init(_ text: String, in index: SearchIndex, correctsSpelling: Bool, completesLastWord: Bool = false) {
        let (all, joined) = SearchWords.joined(text)
        words = Array(all.prefix(Self.most))
        let phrases = Self.phrases(in: words, index)
        for (term, range) in phrases { add(words[range].joined(separator: " "), term, index) }
        let others = words.indices.filter { index in !phrases.contains { $0.range.contains(index) } }.map { words[$0] }
        let significant = others.filter { !SearchStopWords.contains($0) }
        for word in phrases.isEmpty && significant.isEmpty ? others : significant { add(word, index, correctsSpelling) }
        addJoined(joined, index)
        if completesLastWord, let last = words.last { complete(last, index) }
        postings = SearchPostings(of: Set(terms.flatMap { $0.strengths.keys }), in: index)
        for index in terms.indices { terms[index].rarity = rarity(of: terms[index]) }
    }

    private func rarity(of term: Term) -> Float {
        let own = term.own.map(postings.inverseFrequency) ?? 0
        return own > 0 ? own : term.strengths.keys.map(postings.inverseFrequency).max() ?? 0
    }

    /// Returns the phrases from the first on, of which none begins before the last one ends.
    private static func phrases(in words: [String], _ index: SearchIndex) -> [SearchVocabulary.FoundPhrase] {
        let numbers = words.map { index.vocabulary.existing($0) ?? -1 }
        var end = 0
        return index.vocabulary.phrases(in: numbers[...]).filter { phrase in
            guard phrase.range.lowerBound >= end else { return false }
            end = phrase.range.upperBound
            return true
        }
    }

    private mutating func add(_ asked: String, _ term: Int32, _ index: SearchIndex) {
        terms.append(Term(asked: asked, own: term, strengths: Self.strengths(of: term, 1, index)))
    }

    private mutating func add(_ word: String, _ index: SearchIndex, _ correctsSpelling: Bool) {
        if let own = index.vocabulary.term(of: word) { return add(word, own, index) }
        let corrections = correctsSpelling ? Self.corrections(of: word, index) : [:]
        terms.append(Term(asked: word, own: nil, strengths: corrections))
    }

    /// Adds the neighbors that the texts write as one word, such as `web hook`. It matches each of them and no more, so
    /// that a text with both words is no worse than one with their joint spelling; where the query itself has that, as in
    /// `requestId`, it is a term of its own.
    ///
    /// - Parameter joined: the indices of the words that nothing separates from those before.
    private mutating func addJoined(_ joined: Set<Int>, _ index: SearchIndex) {
        for (place, (first, second)) in zip(words, words.dropFirst()).enumerated() {
            guard let word = index.vocabulary.existing(first + second) else { continue }
            let term = index.vocabulary.terms[Int(word)]
            guard index.hasWord(of: term) else { continue }
            let strengths = Self.strengths(of: term, Self.respelled, index)
            let parts = terms.indices.filter { terms[$0].asked == first || terms[$0].asked == second }
            if joined.contains(place + 1) || parts.count < 2 {
                terms.append(Term(asked: "\(first) \(second)", own: term, strengths: strengths))
            } else {
                for part in parts { terms[part].strengths.raise(to: strengths) }
            }
        }
    }

    /// Adds the words that begin with the last one to its term, unless it is part of a phrase or says little. They take
    /// the place of its corrections.
    private mutating func complete(_ word: String, _ index: SearchIndex) {
        guard word.utf8.count > 1, let place = terms.lastIndex(where: { $0.asked == word }) else { return }
        let completions = Self.completions(of: word, index)
        guard !completions.isEmpty else { return }
        if terms[place].own == nil { terms[place].strengths = [:] }
        terms[place].strengths.raise(to: completions)
    }

    /// Returns the terms of the words that begin with a word.
    private static func completions(of word: String, _ index: SearchIndex) -> [Int32: Float] {
        let start = Array(word.utf8)
        var completions: [Int32: Float] = [:]
        let words = index.vocabulary.words
        for number in 0..<Int32(words.count) where words.withBytes(of: number, { $0.starts(with: start) }) {
            completions[index.vocabulary.terms[Int(number)]] = completed
        }
        return completions
    }

    private static func strengths(of term: Int32, _ strength: Float, _ index: SearchIndex) -> [Int32: Float] {
        var strengths = [term: strength]
        for other in index.vocabulary.synonyms(of: term) { strengths[other] = strength * synonym }
        return strengths
    }

    /// Returns the terms of the words that differ from an unknown one by one edit, and not in the first letter. Words of
    /// less than three letters and numbers are not corrected: Lucene's `fuzziness: AUTO` with `prefix_length: 1`.
    private static func corrections(of word: String, _ index: SearchIndex) -> [Int32: Float] {
        let letters = Array(word.utf8)
        guard letters.count > 2, !letters.allSatisfy({ ASCII.isDigit($0) }) else { return [:] }
        var corrections: [Int32: Float] = [:]
        let words = index.vocabulary.words
        for number in 0..<Int32(words.count) where words.withBytes(of: number, { isNear(letters, $0) }) {
            let meant = strengths(of: index.vocabulary.terms[Int(number)], respelled, index)
            corrections.raise(to: meant)
        }
        return corrections
    }

    private static func isNear(_ letters: [UInt8], _ other: UnsafeRawBufferPointer) -> Bool {
        guard other.first == letters[0], abs(other.count - letters.count) <= 1 else { return false }
        return EditDistance.between(letters, Array(other), limit: 1) != nil
    }
}

extension [Int32: Float] {
    /// Raises strengths to those of others.
    fileprivate mutating func raise(to others: [Int32: Float]) {
        for (term, strength) in others { self[term] = Swift.max(self[term] ?? 0, strength) }
    }
}
