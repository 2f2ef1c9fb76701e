import ErrataReference

/// The words of a subject that match a query.
struct SearchMatches {
    /// All matching words, in lower case.
    private(set) var words: Set<String> = []
    /// The best match for each term of the query, and its weight.
    private var best: [(weight: Float, match: CatalogSearch.Match)?]

    private let query: SearchQuery
    private let index: SearchIndex

    init(of subject: Int, for query: SearchQuery, in index: SearchIndex) {
        (self.query, self.index) = (query, index)
        best = query.terms.map { _ in nil }
        for text in index.texts(of: subject) {
            add(text, index.subjects[subject].words(for: text.field))
        }
    }

    /// The best match for each term of the query that the subject has, by descending weight.
    var all: [CatalogSearch.Match] {
        best.compactMap { $0 }.sorted { $0.weight > $1.weight }.map { $0.match }
    }

    private mutating func add(_ text: SearchIndex.Text, _ field: String) {
        let words = text.words.map { (term: index.vocabulary.terms[Int(index.words[$0])], range: $0..<($0 + 1)) }
        for (term, range) in words + text.phrases {
            for (number, asked) in query.terms.enumerated() {
                guard let strength = asked.strengths[term] else { continue }
                let weight = strength * text.field.weight * min(asked.rarity, query.postings.inverseFrequency(of: term))
                add(range, field, to: number, weight)
            }
        }
    }

    private mutating func add(_ range: Range<Int>, _ field: String, to number: Int, _ weight: Float) {
        let found = index.words[range].map { index.vocabulary.words[$0] }
        words.formUnion(found)
        guard weight > best[number]?.weight ?? 0 else { return }
        let asked = query.terms[number].asked
        best[number] = (weight, .init(asked: asked, found: found.joined(separator: " "), place: field))
    }
}
