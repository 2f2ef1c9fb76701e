import ErrataReference

/// The subjects that match a query, ranked by score.
struct SearchRanking {
    /// The match of a subject for one term of a query.
    struct Found {
        let word: Int
        let field: SearchField
        let score: Float
    }

    /// A subject and its score.
    struct Score {
        let subject: Int
        let score: Float
        /// The share of the query that it covers, up to 1.
        let share: Float
        /// For each term the best match of the subject.
        let best: [Found?]
    }

    /// The scores in descending order; equal ones keep the order of the subjects.
    let scores: [Score]

    init(_ index: SearchIndex, _ answers: SearchAnswers, spelling: [Int32]) {
        let scorer = SubjectScorer(index, answers, spelling: spelling)
        var scores: [Score] = []
        var start = 0
        while start < index.texts.count {
            let subject = index.texts[start].subject
            let end = index.texts[start...].firstIndex { $0.subject != subject } ?? index.texts.count
            if let score = scorer.score(subject, index.texts[start..<end]) { scores.append(score) }
            start = end
        }
        self.scores = scores.sorted { ($1.score, $0.subject) < ($0.score, $1.subject) }
    }
}

/// Scores a subject against a query.
private struct SubjectScorer {
    private let index: SearchIndex
    private let answers: SearchAnswers
    /// For each term, the upper bound of the rarity of a matching word.
    private let caps: [Float]
    /// For each term, its share of the query, by rarity.
    private let weights: [Float]
    /// The words of the query, which may be a code or a name.
    private let spelling: [Int32]

    /// The weight of a second match for a term, relative to a better one.
    private static let again: Float = 0.1
    /// The bonus for a code, name or message all of whose words match.
    private static let fullName: Float = 0.3
    /// The factor for a code, name or message that equals the whole query.
    private static let spelled: Float = 3
    /// The factor for a subject in which the words of the query are adjacent.
    private static let together: Float = 1.4
    /// The weight of covering the whole query.
    private static let whole: Float = 0.7
    /// The share of a term that any match covers; the rest goes by the match's strength.
    private static let meaning: Float = 0.55

    init(_ index: SearchIndex, _ answers: SearchAnswers, spelling: [Int32]) {
        self.index = index
        self.spelling = spelling
        self.answers = answers
        caps = answers.ownWords.map { $0.map { index.rarities[$0] }.min() ?? .infinity }
        // What only other words answer asks for something that no text names, which is the rarest of all.
        weights = zip(answers.terms, caps).map { $0.weight * min($1, index.highestRarity) }
    }

    /// Returns the score of a subject with these texts; nil where it matches nothing.
    func score(_ subject: Int, _ texts: ArraySlice<SearchIndex.Text>) -> SearchRanking.Score? {
        var tally = Tally(termCount: answers.terms.count)
        for text in texts { add(text, to: &tally) }
        guard tally.isAnswer else { return nil }
        let share = share(of: tally.best)
        let wording = tally.isSpelled ? Self.spelled : tally.isTogether ? Self.together : 1
        let factors =
            (1 - Self.whole + Self.whole * share * share) * (1 + Self.fullName * tally.nameShare) * wording
        let sum = tally.best.reduce(0) { $0 + ($1?.score ?? 0) } + tally.again * Self.again
        let score = sum * factors * index.subjects[subject].standing
        return SearchRanking.Score(subject: subject, score: score, share: share, best: tally.best)
    }

    /// The matches found in a subject so far.
    private struct Tally {
        var best: [SearchRanking.Found?] = []
        var isAnswer = false
        /// The sum of the matches for terms that have better ones.
        var again: Float = 0
        /// The share of words in its code, name or message that match, up to 1.
        var nameShare: Float = 0
        /// Whether its code, name or message equals the query.
        var isSpelled = false
        /// Whether one of its texts has the words of the query in a row.
        var isTogether = false

        init(termCount: Int) {
            best = Array(repeating: nil, count: termCount)
        }

        mutating func add(_ found: SearchRanking.Found, to term: Int) {
            let last = best[term]?.score ?? 0
            again += min(found.score, last)
            if found.score > last { best[term] = found }
            isAnswer = true
        }
    }

    private func add(_ text: SearchIndex.Text, to tally: inout Tally) {
        var count = 0
        for place in text.words {
            let word = Int(index.words[place])
            let answer = answers.byWord[word]
            guard answer.term >= 0 else { continue }
            count += 1
            let term = Int(answer.term)
            let value = answer.strength * answers.terms[term].weight * min(index.rarities[word], caps[term])
            tally.add(.init(word: word, field: text.field, score: text.field.weight * value), to: term)
        }
        if count > 1, index.contains(spelling, in: text) { tally.isTogether = true }
        guard text.field == .code || text.field == .name || text.field == .message else { return }
        if index.words[text.words].elementsEqual(spelling) { tally.isSpelled = true }
        tally.nameShare = max(tally.nameShare, Float(count) / Float(text.words.count))
    }

    /// Returns the share of the query that is covered, up to 1; a synonym covers a little less of a term.
    private func share(of best: [SearchRanking.Found?]) -> Float {
        var answered: Float = 0
        for (found, weight) in zip(best, weights) {
            guard let found else { continue }
            let strength = answers.byWord[found.word].strength
            answered += weight * (Self.meaning + (1 - Self.meaning) * strength)
        }
        return answered / max(weights.reduce(0, +), .leastNormalMagnitude)
    }
}
