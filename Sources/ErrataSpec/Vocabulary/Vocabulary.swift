import ErrataBytes

/// What people write instead of a word: the word, or several parted by commas where it could be any of them, and the
/// synonyms parted by blanks, in any spelling.
typealias Synonyms = [(meant: String, spellings: String)]

/// A closed set of words, and what people write instead of them. A synonym is suggested and never accepted.
struct Vocabulary: Sendable {
    /// The words themselves.
    let words: [String]
    /// The words that a synonym can mean, best first, by the synonym as ``folded(_:)`` gives it.
    let synonyms: [String: [String]]

    /// A vocabulary. A synonym that stands twice keeps its first meaning.
    init(_ words: [String], synonyms: Synonyms = []) {
        self.words = words
        let pairs = synonyms.flatMap { meant, spellings in
            let meant = meant.split(separator: ",").map(String.init)
            return spellings.split(whereSeparator: \.isWhitespace).map { (Self.folded(String($0)), meant) }
        }
        self.synonyms = Dictionary(pairs) { first, _ in first }
    }

    /// The words that a text may have been meant to be, best first; none where nobody can tell.
    ///
    /// A word in another case or with other separators comes before a synonym, and both before what is only near.
    func meant(by text: String) -> [String] {
        let folded = Self.folded(text)
        guard !folded.isEmpty else { return [] }
        if let word = words.first(where: { Self.folded($0) == folded }) { return [word] }
        if let meant = synonyms[folded] { return meant }
        if let word = NearestSpelling.of(text, among: words) { return [word] }
        let long = synonyms.keys.filter { $0.utf8.count >= Self.shortestGuess }.sorted()
        return NearestSpelling.of(folded, among: long).flatMap { synonyms[$0] } ?? []
    }

    /// Shorter synonyms are near to too many other words for a guess.
    private static let shortestGuess = 6

    /// A spelling without what people vary: ASCII letters and digits only, in lower case.
    static func folded(_ text: String) -> String {
        String(decoding: text.utf8.prefix(64).filter(ASCII.isAlphanumeric).map { $0 | 0x20 }, as: UTF8.self)
    }
}

/// An enum that specs name by its raw values.
protocol VocabularyWord: RawRepresentable<String>, CaseIterable {
    /// The raw values, and what people write instead.
    static var vocabulary: Vocabulary { get }
}
