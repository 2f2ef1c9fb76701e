import ErrataCore
import ErrataReference

/// Full-text search over entries and over facts about APIs as a whole.
///
/// Every word of every text is indexed. Inflected forms and synonyms match each other, an unknown word matches words
/// that differ by one letter, and the field of a word gives its weight: code and name before the message, the message
/// before the summary, that before what to do and the rest.
public struct CatalogSearch: Sendable {
    /// A subject that matches a query.
    public struct Hit: Sendable {
        /// The subject.
        public let subject: SearchSubject
        /// The relevance; comparable only with other hits of the same search.
        public let score: Float
        /// The best match for each term of the query that the subject has, by descending weight.
        public let matches: [Match]
        /// All matching words of the subject, in lower case.
        public let words: Set<String>
    }

    /// A term of a query, and the word that matches it.
    public struct Match: Sendable, Hashable {
        /// The term of the query.
        public let asked: String
        /// The matching word, in lower case.
        public let found: String
        /// The field of the matching word, for people, such as `the code`.
        public let place: String
    }

    private let index: SearchIndex
    private let mender: SpellingMender

    /// Creates a search over some entries and facts.
    public init(_ entries: [Catalog.Entry], facts: [CatalogFact] = []) {
        index = SearchIndex(entries.map(SearchSubject.entry) + facts.map(SearchSubject.fact))
        mender = SpellingMender(index)
    }

    /// Returns the subjects that match a query, ranked by relevance and then by their order. A subject that covers less
    /// than half as much of the query as the best code does, or as the best subject where no code matches, is left out.
    ///
    /// The matches of a hit are computed when it is accessed.
    ///
    /// - Parameters:
    ///   - question: words in any order.
    ///   - isMended: whether unknown words are corrected.
    public func hits(for question: String, isMended: Bool = true) -> some RandomAccessCollection<Hit> {
        let answers = SearchAnswers(SearchQuestion(question), in: index, mender, isMended: isMended)
        let ranked = SearchRanking(index, answers, spelling: index.numbers(of: question)).scores
        // Codes are what most people look for, so nothing else drives one of them away.
        let best = ranked.first { index.subjects[$0.subject].isCode } ?? ranked.first
        let least = (best?.share ?? 0) * Self.tail
        return ranked.filter { $0.share >= least }.lazy.map { hit($0, answers) }
    }

    /// The minimum coverage of the query, relative to the best hit's.
    private static let tail: Float = 0.5

    private func hit(_ scored: SearchRanking.Score, _ answers: SearchAnswers) -> Hit {
        let subject = index.subjects[scored.subject]
        let matches = scored.best.enumerated().compactMap { term, found -> (weight: Float, match: Match)? in
            guard let found else { return nil }
            let word = index.vocabulary[found.word]
            let match = Match(asked: answers.terms[term].asked, found: word, place: subject.words(for: found.field))
            return (found.score, match)
        }
        return Hit(
            subject: subject,
            score: scored.score,
            matches: matches.sorted { $0.weight > $1.weight }.map(\.match),
            words: words(of: scored.subject, answers)
        )
    }

    private func words(of subject: Int, _ answers: SearchAnswers) -> Set<String> {
        let numbers = index.texts(of: subject).flatMap { index.words[$0.words] }
        let found = Set(numbers.map(Int.init)).filter { answers.byWord[$0].term >= 0 }
        return Set(found.flatMap { index.vocabulary[$0].split(separator: " ").map(String.init) })
    }
}

extension CatalogSearch.Match {
    /// The match, such as `“failed” for “down” in the summary`.
    public var words: String {
        found == asked ? "“\(found)” in \(place)" : "“\(found)” for “\(asked)” in \(place)"
    }
}
