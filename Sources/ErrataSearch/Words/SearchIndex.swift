import ErrataCore
import ErrataReference
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// An index of all words in the texts of some subjects.
///
/// It is built anew for each search: ten thousand entries take some ten milliseconds.
struct SearchIndex: Sendable {
    let subjects: [SearchSubject]
    private(set) var vocabulary = SearchVocabulary()
    /// The words of all texts, concatenated.
    private(set) var words: [Int32] = []
    /// The texts, in the order of the subjects.
    private(set) var texts: [Text] = []
    /// The inverse document frequency of each word: higher for words that few subjects have, 0 for words that none has.
    private(set) var rarities: [Float] = []

    /// A text: its subject, its field, and the range of its words.
    struct Text {
        let subject: Int
        let field: SearchField
        let words: Range<Int>
    }

    private let phrases: SearchPhrases

    init(_ subjects: [SearchSubject]) {
        self.subjects = subjects
        phrases = SearchPhrases(&vocabulary)
        for (place, subject) in subjects.enumerated() {
            subject.forEachText { field, text in add(text, as: field, of: place) }
        }
        weighWords()
    }

    private mutating func add(_ text: String, as field: SearchField, of subject: Int) {
        let start = words.count
        var last: Int32 = -1
        SearchWords.forEach(in: text) { word, isJoined in
            let number = Int32(vocabulary.number(of: word))
            words.append(number)
            // In a sentence, one word with a capital inside is a name, as InMail is, and people write it small.
            if isJoined, field.isProse {
                words.append(vocabulary.number(of: vocabulary[Int(last)] + vocabulary[Int(number)]))
            }
            if let phrase = phrases.phrase(last, number) { words.append(phrase) }
            last = number
        }
        guard words.count > start else { return }
        texts.append(Text(subject: subject, field: field, words: start..<words.count))
    }

    /// Returns the words of a query as they would be numbered in a text; empty where one of them is in no text.
    func numbers(of question: String) -> [Int32] {
        var numbers: [Int32] = []
        var last: Int32 = -1
        for word in SearchWords.list(question) {
            guard let number = vocabulary.existing(word).map(Int32.init) else { return [] }
            numbers.append(number)
            if let phrase = phrases.phrase(last, number) { numbers.append(phrase) }
            last = number
        }
        return numbers
    }

    /// Whether two words are adjacent in some text.
    func areNeighbors(_ first: String, _ second: String) -> Bool {
        guard let first = vocabulary.existing(first), let second = vocabulary.existing(second) else { return false }
        return zip(words, words.dropFirst()).contains { Int($0) == first && Int($1) == second }
    }

    /// Whether a text contains several words in a row.
    func contains(_ spelling: [Int32], in text: Text) -> Bool {
        guard spelling.count > 1, text.words.count >= spelling.count else { return false }
        return (text.words.lowerBound...(text.words.upperBound - spelling.count)).contains { start in
            words[start] == spelling[0] && words[start..<(start + spelling.count)].elementsEqual(spelling)
        }
    }

    /// The upper bound of the inverse document frequency of a word in scoring: that of a word that two subjects have,
    /// since a single one may have it by chance.
    var highestRarity: Float { log(1 + Float(subjects.count) / 2) }

    /// Returns the texts of a subject.
    func texts(of subject: Int) -> ArraySlice<Text> {
        let start = texts.partitioningIndex { $0.subject >= subject }
        return texts[start...].prefix { $0.subject == subject }
    }

    private mutating func weighWords() {
        var counts = Array(repeating: 0, count: vocabulary.count)
        var last = Array(repeating: -1, count: vocabulary.count)
        for text in texts {
            for place in text.words where last[Int(words[place])] != text.subject {
                last[Int(words[place])] = text.subject
                counts[Int(words[place])] += 1
            }
        }
        rarities = counts.map { $0 == 0 ? 0 : log(1 + Float(subjects.count) / Float($0)) }
        // A phrase is no rarer than its words are.
        for (phrase, (first, second)) in phrases.parts {
            rarities[phrase] = min(rarities[phrase], (rarities[first] + rarities[second]) / 2)
        }
    }
}

extension Array {
    /// Returns the first index whose element and all elements after it satisfy a predicate.
    fileprivate func partitioningIndex(_ holds: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
