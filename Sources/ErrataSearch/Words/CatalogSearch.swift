import ErrataCore
import ErrataReference

/// Full-text search over entries and over facts about APIs as a whole.
///
/// Every word of every text is indexed, and the subjects are ranked by BM25F. Inflected forms and synonyms match each
/// other, an unknown word matches words that differ by one edit, and the field of a word gives its weight: code, name,
/// message and keywords before the summary, that before what to do and the rest. The index is made once, by the
/// initializer; ten thousand entries take some forty milliseconds, and a query of them up to five.
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

    /// Creates a search over some entries and facts.
    public init(_ entries: [Catalog.Entry], facts: [CatalogFact] = []) {
        index = SearchIndex(entries.map(SearchSubject.entry) + facts.map(SearchSubject.fact))
    }

    /// Returns the subjects that match a query: first those whose code, name or message it is, then by relevance, then in
    /// their order. A subject that covers less than half as much of the query as the best code does, or as the best
    /// subject where no code matches, is left out.
    ///
    /// The matches of a hit are computed when it is accessed.
    ///
    /// - Parameters:
    ///   - query: words in any order.
    ///   - correctsSpelling: whether unknown words match those that differ by one edit.
    public func hits(for query: String, correctsSpelling: Bool = true) -> some RandomAccessCollection<Hit> {
        hits(for: SearchQuery(query, in: index, correctsSpelling: correctsSpelling))
    }

    /// Returns the subjects that match a query as far as it has been typed: its last word, unless a blank follows it,
    /// also matches the words that begin with it.
    ///
    /// - Parameters:
    ///   - query: words in any order.
    ///   - first: the entries that come first where they match, such as the one whose code the query is.
    ///   - isAdmitted: whether a subject counts, whatever it matches.
    package func hits(
        forTyped query: String,
        first: [Catalog.Entry],
        where isAdmitted: (SearchSubject) -> Bool
    ) -> some RandomAccessCollection<Hit> {
        let isComplete = query.utf8.last.map { $0 == UInt8(ascii: " ") } ?? true
        let query = SearchQuery(query, in: index, correctsSpelling: true, completesLastWord: !isComplete)
        return hits(for: query, first: first, where: isAdmitted)
    }

    private func hits(
        for query: SearchQuery,
        first: [Catalog.Entry] = [],
        where isAdmitted: (SearchSubject) -> Bool = { _ in true }
    ) -> LazyMapSequence<[SearchRanking.Score], Hit> {
        let ranked = SearchRanking(query, in: index).scores.filter { isAdmitted(index.subjects[$0.subject]) }
        // Codes are what most people look for, so nothing else drives one of them away.
        let best = ranked.first { index.subjects[$0.subject].isCode } ?? ranked.first
        let least = (best?.coverage ?? 0) * Self.tail
        let isFirst = { (score: SearchRanking.Score) in
            !first.isEmpty && index.subjects[score.subject].entry.map { first.contains($0) } == true
        }
        let shown = ranked.filter { isFirst($0) } + ranked.filter { $0.coverage >= least && !isFirst($0) }
        return shown.lazy.map { hit($0, query) }
    }

    /// The minimum coverage of the query, relative to the best hit's.
    private static let tail: Float = 0.5

    private func hit(_ scored: SearchRanking.Score, _ query: SearchQuery) -> Hit {
        let found = SearchMatches(of: scored.subject, for: query, in: index)
        let subject = index.subjects[scored.subject]
        return Hit(subject: subject, score: scored.score, matches: found.all, words: found.words)
    }
}

extension CatalogSearch.Match {
    /// The match, such as `“failed” for “down” in the summary`.
    public var words: String {
        found == asked ? "“\(found)” in \(place)" : "“\(found)” for “\(asked)” in \(place)"
    }
}
