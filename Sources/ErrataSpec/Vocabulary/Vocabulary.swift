import ErrataBytes

/// Synonyms of words: the word, or several separated by commas where the synonym is ambiguous, and the synonyms
/// separated by blanks, in any spelling.
typealias Synonyms = [(meant: String, spellings: String)]

/// A closed set of words with synonyms for them. A synonym is suggested and never accepted.
struct Vocabulary: Sendable {
    /// The words themselves.
    let words: [String]
    /// The words that a synonym can mean, best first, by the synonym in the form of ``folded(_:)``.
    let synonyms: [String: [String]]

    /// Creates a vocabulary. A synonym that occurs twice keeps its first meaning.
    init(_ words: [String], synonyms: Synonyms = []) {
        self.words = words
        let pairs = synonyms.flatMap { meant, spellings in
            let meant = meant.split(separator: ",").map(String.init)
            return spellings.split(whereSeparator: \.isWhitespace).map { (Self.folded(String($0)), meant) }
        }
        self.synonyms = Dictionary(pairs) { first, _ in first }
    }

    /// Returns the words that a text probably stands for, best first; empty where nothing is similar.
    ///
    /// A word in another case or with other separators ranks before a synonym, and both before a merely similar word.
    func meant(by text: String) -> [String] {
        let folded = Self.folded(text)
        guard !folded.isEmpty else { return [] }
        if let word = words.first(where: { Self.folded($0) == folded }) { return [word] }
        if let meant = synonyms[folded] { return meant }
        if let word = NearestSpelling.of(text, among: words) { return [word] }
        let long = synonyms.keys.filter { $0.utf8.count >= Self.shortestGuess }.sorted()
        return NearestSpelling.of(folded, among: long).flatMap { synonyms[$0] } ?? []
    }

    /// The minimum length of a synonym for similarity; shorter ones are similar to too many other words.
    private static let shortestGuess = 6

    /// Returns a normalized spelling: ASCII letters and digits only, in lower case.
    static func folded(_ text: String) -> String {
        String(decoding: text.utf8.prefix(64).filter(ASCII.isAlphanumeric).map { $0 | 0x20 }, as: UTF8.self)
    }
}

/// An enum that specs refer to by its raw values.
protocol VocabularyWord: RawRepresentable<String>, CaseIterable {
    /// The raw values with their synonyms.
    static var vocabulary: Vocabulary { get }
}
