import ErrataCore

/// The entries that answer a question, ranked.
struct SearchRanking {
    /// What an entry has for one term of a question.
    struct Found {
        let word: Int
        let field: SearchField
        var score: Float
    }

    /// An entry and how well it answers.
    struct Score {
        let entry: Int
        var score: Float
        /// Of each term the best that the entry has.
        let best: [Found?]
    }

    /// The best first; of equals the one that comes first.
    let scores: [Score]

    /// What a word counts that answers a term which a better one answers already.
    private static let again: Float = 0.12
    /// What a full name counts more than a word in it.
    private static let fullName: Float = 0.3

    init(_ index: SearchIndex, _ answers: SearchAnswers) {
        let caps = answers.ownWords.map { $0.map { index.rarities[$0] }.min() ?? .infinity }
        var scores: [Score] = []
        var start = 0
        while start < index.texts.count {
            let entry = index.texts[start].entry
            let end = index.texts[start...].firstIndex { $0.entry != entry } ?? index.texts.count
            if let score = Self.score(entry, index.texts[start..<end], index, answers, caps) { scores.append(score) }
            start = end
        }
        self.scores = scores.sorted { ($1.score, $0.entry) < ($0.score, $1.entry) }
    }

    private static func score(
        _ entry: Int,
        _ texts: ArraySlice<SearchIndex.Text>,
        _ index: SearchIndex,
        _ answers: SearchAnswers,
        _ caps: [Float]
    ) -> Score? {
        var best: [Found?] = []
        var more: Float = 0
        var nameShare: Float = 0
        for text in texts {
            var matched = 0
            for place in text.words {
                let word = Int(index.words[place])
                let answer = answers.byWord[word]
                guard answer.term >= 0 else { continue }
                if best.isEmpty { best = Array(repeating: nil, count: answers.terms.count) }
                matched += 1
                let term = Int(answer.term)
                let rarity = min(index.rarities[word], caps[term])
                let value = text.field.weight * answer.strength * answers.terms[term].weight * rarity
                let found = Found(word: word, field: text.field, score: value)
                more += min(value, best[term]?.score ?? 0)
                if value > best[term]?.score ?? 0 { best[term] = found }
            }
            guard text.field == .code || text.field == .name else { continue }
            nameShare = max(nameShare, Float(matched) / Float(text.words.count))
        }
        guard !best.isEmpty else { return nil }
        let sum = best.reduce(0) { $0 + ($1?.score ?? 0) } + more * again
        let share = coverage(best, answers.terms)
        let total = sum * (0.25 + 0.75 * share) * (1 + fullName * nameShare) * index.entries[entry].standing
        return Score(entry: entry, score: total, best: best)
    }

    /// How much of the question is answered, up to 1.
    private static func coverage(_ best: [Found?], _ terms: [SearchTerm]) -> Float {
        let all = terms.reduce(0) { $0 + $1.weight }
        let answered = zip(best, terms).reduce(0) { $0 + ($1.0 == nil ? 0 : $1.1.weight) }
        return answered / max(all, 0.1)
    }
}

extension Catalog.Entry {
    /// A vendor's own code answers before what HTTP says of a status, and that before a success.
    fileprivate var standing: Float {
        guard isStatus else { return 1 }
        return kind == nil ? 0.4 : isEdge ? 0.65 : 0.75
    }
}
