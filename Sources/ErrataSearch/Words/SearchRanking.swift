import ErrataReference

/// The subjects that answer a question, ranked.
struct SearchRanking {
    /// What a subject has for one term of a question.
    struct Found {
        let word: Int
        let field: SearchField
        let score: Float
    }

    /// A subject and how well it answers.
    struct Score {
        let subject: Int
        let score: Float
        /// How much of the question it answers, up to 1.
        let share: Float
        /// Of each term the best that the subject has.
        let best: [Found?]
    }

    /// The best first; of equals the one that comes first.
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

/// Weighs what a subject has against what a question asks for.
private struct SubjectScorer {
    private let index: SearchIndex
    private let answers: SearchAnswers
    /// Of each term, how rare what answers it can count as.
    private let caps: [Float]
    /// Of each term, how much of the question it is: more the more it tells.
    private let weights: [Float]
    /// The question, word by word: it may be a code or a name.
    private let spelling: [Int32]

    /// What counts a word that answers a term which a better one answers already.
    private static let again: Float = 0.1
    /// What counts a full name more than a word in it.
    private static let fullName: Float = 0.3
    /// What counts a code or a name that is the whole question more than any other.
    private static let spelled: Float = 3
    /// What counts a subject more in which the words of the question stand together.
    private static let together: Float = 1.4
    /// What counts an answer to a part of the question more than its part: an answer to all of it should come first.
    private static let whole: Float = 0.7
    /// How much of a part of the question is answered by any word that answers it; the rest goes by how well it does.
    private static let meaning: Float = 0.55

    init(_ index: SearchIndex, _ answers: SearchAnswers, spelling: [Int32]) {
        self.index = index
        self.spelling = spelling
        self.answers = answers
        caps = answers.ownWords.map { $0.map { index.rarities[$0] }.min() ?? .infinity }
        // What only other words answer asks for something that no text names, which is the rarest of all.
        weights = zip(answers.terms, caps).map { $0.weight * min($1, index.highestRarity) }
    }

    /// What a subject with these texts scores; nil when it answers nothing.
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

    /// What has been found in a subject so far.
    private struct Tally {
        var best: [SearchRanking.Found?] = []
        var isAnswer = false
        /// What answers terms that better words answer already.
        var again: Float = 0
        /// How much of its code, name or message answers, up to 1.
        var nameShare: Float = 0
        /// Whether the question is its code, name or message.
        var isSpelled = false
        /// Whether the words of the question stand in one of its texts one behind the other.
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

    /// How much of the question is answered, up to 1: what only means the same answers a little less of it.
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
