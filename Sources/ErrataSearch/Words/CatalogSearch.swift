import ErrataCore
import ErrataReference

/// Full text search over entries and over what is known about APIs as a whole.
///
/// Every word of every text is looked at. Words of one family and of one meaning answer for each other, a word that
/// nothing knows is taken for one that differs by one letter, and where a word stands decides how much it counts: code
/// and name before the message, the message before the summary, that before what to do and the rest.
public struct CatalogSearch: Sendable {
    /// A subject that answers a question.
    public struct Hit: Sendable {
        /// What was found.
        public let subject: SearchSubject
        /// How well it answers; only to be compared with others of the same search.
        public let score: Float
        /// What was found, the weightiest first: one for each part of the question that the subject has.
        public let matches: [Match]
        /// All words of the subject that answer, in lower case.
        public let words: Set<String>
    }

    /// A part of a question, and what answers it.
    public struct Match: Sendable, Hashable {
        /// The part of the question.
        public let asked: String
        /// The word that answers it, in lower case.
        public let found: String
        /// Where that stands, for people, such as `the code`.
        public let place: String
    }

    private let index: SearchIndex
    private let mender: SpellingMender

    /// A search in some entries and facts.
    public init(_ entries: [Catalog.Entry], facts: [CatalogFact] = []) {
        index = SearchIndex(entries.map(SearchSubject.entry) + facts.map(SearchSubject.fact))
        mender = SpellingMender(index)
    }

    /// The subjects that answer a question, the best first and of equals those that come first; what answers less
    /// than half as much of the question as the best code, or where no code answers the best of all, is left out.
    ///
    /// What was found where is worked out for those hits only that are looked at.
    ///
    /// - Parameters:
    ///   - question: words in any order.
    ///   - isMended: whether words that nothing knows are taken for others.
    public func hits(for question: String, isMended: Bool = true) -> some RandomAccessCollection<Hit> {
        let answers = SearchAnswers(SearchQuestion(question), in: index, mender, isMended: isMended)
        let ranked = SearchRanking(index, answers, spelling: index.numbers(of: question)).scores
        // Codes are what most people look for, so nothing else drives one of them away.
        let best = ranked.first { index.subjects[$0.subject].isCode } ?? ranked.first
        let least = (best?.share ?? 0) * Self.tail
        return ranked.filter { $0.share >= least }.lazy.map { hit($0, answers) }
    }

    /// What makes an answer: this share of what the best one answers of the question.
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
