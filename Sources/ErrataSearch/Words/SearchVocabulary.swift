/// The distinct words of many texts and of the synonyms, and the terms that they are compared by.
///
/// A term is a stem, or a phrase of several; words and terms are numbered in order of appearance.
struct SearchVocabulary {
    /// The words, by number.
    private(set) var words = WordTable()
    /// The term of each word.
    private(set) var terms: [Int32] = []

    /// The terms of each group of synonyms.
    private var groups: [[Int32]] = []
    /// The stems and phrases, by the number of their term.
    private var stems = WordTable()
    /// The role of each word in phrases.
    private var roles: [Role] = []
    /// The phrases by their first term, the longest first.
    private var phrases: [Phrase] = []
    /// The terms of all phrases, concatenated.
    private var phraseTerms: [Int32] = []
    /// The phrases that each term begins; none for the terms of texts, which are numbered after those of synonyms.
    private var openings: [Range<Int>] = []

    /// The number of terms.
    var termCount: Int { stems.count }

    /// The role of a word in phrases.
    private enum Role {
        /// It can begin a phrase.
        case opening
        /// It can stand within a phrase that does not name it.
        case filler
        case other
    }

    /// A phrase: its own term, and the range of its words' terms.
    private struct Phrase {
        let term: Int32
        let parts: Range<Int>
    }

    /// Creates the vocabulary of the synonyms.
    init() {
        for line in Synonyms.groups.split(separator: "\n") {
            groups.append(line.split(separator: ",").map { term(ofItem: SearchWords.list(String($0))) })
        }
        sortPhrases()
        for word in terms.indices where roles[word] == .other { roles[word] = role(ofTerm: terms[word]) }
    }

    private mutating func sortPhrases() {
        let parts = phraseTerms
        phrases.sort { (parts[$0.parts.lowerBound], $1.parts.count) < (parts[$1.parts.lowerBound], $0.parts.count) }
        openings = Array(repeating: 0..<0, count: termCount)
        for (index, phrase) in phrases.enumerated() {
            let first = Int(parts[phrase.parts.lowerBound])
            openings[first] = (openings[first].isEmpty ? index : openings[first].lowerBound)..<(index + 1)
        }
    }

    /// Returns the number of a word, assigning the next one to a new word.
    mutating func number(of word: String) -> Int32 {
        var word = word
        return word.withUTF8 { number(of: UnsafeRawBufferPointer($0)) }
    }

    /// Returns the number of a word, assigning the next one to a new word.
    mutating func number(of bytes: UnsafeRawBufferPointer) -> Int32 {
        if let number = words.number(of: bytes) { return number }
        let word = String(decoding: bytes, as: UTF8.self)
        let term = term(ofStem: Self.stem(of: word))
        terms.append(term)
        roles.append(SearchStopWords.fillers.contains(word) ? .filler : role(ofTerm: term))
        return words.add(bytes)
    }

    private func role(ofTerm term: Int32) -> Role {
        Int(term) < openings.count && !openings[Int(term)].isEmpty ? .opening : .other
    }

    /// Returns the number of a word; nil for a word that was never added.
    func existing(_ word: String) -> Int32? { words.number(of: word) }

    /// Returns the term of any word; nil where neither the texts nor the synonyms have one with its stem.
    func term(of word: String) -> Int32? { stems.number(of: Self.stem(of: word)) }

    /// Returns the other terms of all groups that a term is in.
    func synonyms(of term: Int32) -> Set<Int32> {
        Set(groups.filter { $0.contains(term) }.joined()).subtracting([term])
    }

    /// A phrase in a text: its term, and the range of its words.
    typealias FoundPhrase = (term: Int32, range: Range<Int>)

    /// Returns the longest phrase from each word of a text on; a number below 0 is a word that is not known.
    func phrases(in text: ArraySlice<Int32>) -> [FoundPhrase] {
        var found: [FoundPhrase] = []
        for start in text.indices where text[start] >= 0 && roles[Int(text[start])] == .opening {
            for index in openings[Int(terms[Int(text[start])])] {
                guard let end = end(of: phrases[index], in: text, from: start) else { continue }
                found.append((phrases[index].term, start..<end))
                break
            }
        }
        return found
    }

    private func end(of phrase: Phrase, in text: ArraySlice<Int32>, from start: Int) -> Int? {
        var part = phrase.parts.lowerBound
        for index in start..<text.endIndex {
            guard text[index] >= 0 else { return nil }
            let word = Int(text[index])
            if roles[word] == .filler { continue }
            guard terms[word] == phraseTerms[part] else { return nil }
            part += 1
            if part == phrase.parts.upperBound { return index + 1 }
        }
        return nil
    }

    private static func stem(of word: String) -> String {
        SearchStopWords.negations.contains(word) ? "not" : PorterStem.of(word)
    }

    private mutating func term(ofStem stem: String) -> Int32 {
        if let number = stems.number(of: stem) { return number }
        var stem = stem
        return stem.withUTF8 { stems.add(UnsafeRawBufferPointer($0)) }
    }

    /// Returns the term of an item of a group, which is a phrase where it has several words that are not fillers.
    private mutating func term(ofItem item: [String]) -> Int32 {
        let parts = item.filter { !SearchStopWords.fillers.contains($0) }.map { terms[Int(number(of: $0))] }
        guard parts.count > 1 else { return parts[0] }
        let count = termCount
        let term = term(ofStem: parts.map(String.init).joined(separator: " "))
        if termCount > count {
            phrases.append(Phrase(term: term, parts: phraseTerms.count..<(phraseTerms.count + parts.count)))
            phraseTerms += parts
        }
        return term
    }
}
