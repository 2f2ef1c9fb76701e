/// The distinct words of many texts and of the synonyms, and the terms that they are compared by.
///
/// A term is a stem, or a phrase of several; words and terms are numbered in order of appearance.
struct SearchVocabulary {
    /// The words, by number.
    private(set) var words: [String] = []
    /// The term of each word.
    private(set) var terms: [Int32] = []
    /// The number of terms.
    private(set) var termCount = 0
    /// The synonyms of terms; of most there are none.
    private(set) var synonyms: [Int32: Set<Int32>] = [:]

    private var numbers: [String: Int32] = [:]
    private var termNumbers: [String: Int32] = [:]
    /// Whether each word can stand within a phrase that does not name it.
    private var fillers: [Bool] = []
    /// The phrases by the number of their first term, the longest first; empty beyond the last that begins one.
    private var phrases: [[Phrase]] = []

    /// A phrase: its own term, and the terms of the words after its first.
    private struct Phrase {
        let term: Int32
        let rest: [Int32]
    }

    /// Creates the vocabulary of the synonyms.
    init() {
        for line in Synonyms.groups.split(separator: "\n") {
            let group = Set(line.split(separator: ",").map { term(ofItem: SearchWords.list(String($0))) })
            for term in group { synonyms[term, default: []].formUnion(group.subtracting([term])) }
        }
    }

    /// Returns the number of a word, assigning the next one to a new word.
    mutating func number(of word: String) -> Int32 {
        if let number = numbers[word] { return number }
        let number = Int32(words.count)
        numbers[word] = number
        words.append(word)
        terms.append(term(ofStem: Self.stem(of: word)))
        fillers.append(SearchStopWords.fillers.contains(word))
        return number
    }

    /// Returns the number of a word; nil for a word that was never added.
    func existing(_ word: String) -> Int32? { numbers[word] }

    /// Returns the term of any word; nil where neither the texts nor the synonyms have one with its stem.
    func term(of word: String) -> Int32? { termNumbers[Self.stem(of: word)] }

    /// A phrase in a text: its term, and the places of its words.
    typealias FoundPhrase = (term: Int32, places: Range<Int>)

    /// Returns the longest phrase from each word of a text on; a number below 0 is a word that is not known.
    func phrases(in text: ArraySlice<Int32>) -> [FoundPhrase] {
        text.indices.compactMap { start in
            guard text[start] >= 0, !fillers[Int(text[start])] else { return nil }
            let first = Int(terms[Int(text[start])])
            guard first < phrases.count, !phrases[first].isEmpty else { return nil }
            for phrase in phrases[first] {
                guard let end = end(of: phrase, in: text[(start + 1)...]) else { continue }
                return (phrase.term, start..<end)
            }
            return nil
        }
    }

    private func end(of phrase: Phrase, in text: ArraySlice<Int32>) -> Int? {
        var rest = phrase.rest[...]
        for place in text.indices {
            guard text[place] >= 0 else { return nil }
            let word = Int(text[place])
            if fillers[word] { continue }
            guard terms[word] == rest.first else { return nil }
            rest.removeFirst()
            if rest.isEmpty { return place + 1 }
        }
        return nil
    }

    private static func stem(of word: String) -> String {
        SearchStopWords.negations.contains(word) ? "not" : PorterStem.of(word)
    }

    private mutating func term(ofStem stem: String) -> Int32 {
        if let number = termNumbers[stem] { return number }
        termNumbers[stem] = Int32(termCount)
        termCount += 1
        return Int32(termCount - 1)
    }

    /// Returns the term of an item of a group, which is a phrase where it has several words that are not fillers.
    private mutating func term(ofItem item: [String]) -> Int32 {
        let parts = item.filter { !SearchStopWords.fillers.contains($0) }.map { terms[Int(number(of: $0))] }
        guard parts.count > 1, let first = parts.first.map(Int.init) else { return parts[0] }
        let term = term(ofStem: parts.map(String.init).joined(separator: " "))
        while phrases.count <= first { phrases.append([]) }
        guard !phrases[first].contains(where: { $0.term == term }) else { return term }
        phrases[first].append(Phrase(term: term, rest: Array(parts[1...])))
        phrases[first].sort { $0.rest.count > $1.rest.count }
        return term
    }
}
