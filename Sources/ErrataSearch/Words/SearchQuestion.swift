/// A query, split into terms.
struct SearchQuestion {
    /// All words, in order.
    let words: [String]
    let terms: [SearchTerm]

    /// Words of low weight, as single letters and digits are.
    private static let weak: Set<String> = [
        "not", "no", "cannot", "cant", "dont", "doesnt", "didnt", "isnt", "wont", "couldnt", "without", "too", "many",
        "much", "more", "most", "very", "only", "all", "other", "another", "new", "one", "two", "api", "http", "code",
        "status", "request", "requests", "wrong", "already", "still", "yet", "problem",
        "problems", "issue", "issues", "trouble",
    ]
    /// The maximum number of words of a query; a longer one was pasted, and its beginning counts.
    private static let most = 64
    private static let weakness: Float = 0.35
    /// The weight of a word that is part of a phrase.
    private static let told: Float = 0.6

    /// Splits a query: phrases first, whose words then have a reduced weight, and then each word that is not a stop
    /// word. Where there are only stop words, they are the terms.
    init(_ text: String) {
        let words = Array(SearchWords.list(text).prefix(Self.most))
        var terms: [SearchTerm] = []
        var place = 0
        while place < words.count {
            let phrase = Self.phrase(in: words[place...])
            if let phrase { terms.append(SearchTerm(phrase: phrase.text, meaning: phrase.meaning)) }
            let end = place + (phrase?.length ?? 1)
            terms += words[place..<end].filter { !SearchLexicon.isAsking($0) }
                .map { SearchTerm(word: $0, weight: Self.weight(of: $0) * (phrase == nil ? 1 : Self.told)) }
            place = end
        }
        self.words = words
        self.terms = terms.isEmpty ? words.map { SearchTerm(word: $0) } : terms
    }

    private static func weight(of word: String) -> Float {
        weak.contains(word) || word.utf8.count == 1 ? weakness : 1
    }

    private static func phrase(in words: ArraySlice<String>) -> (text: String, meaning: String, length: Int)? {
        for length in stride(from: 5, through: 2, by: -1) where words.count >= length {
            let text = words.prefix(length).joined(separator: " ")
            if let meaning = SearchLexicon.phrases[text] { return (text, meaning, length) }
        }
        return nil
    }
}
