import ErrataCore
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Every word of every text of some entries.
///
/// It is made anew for each question: ten thousand entries take some ten milliseconds.
struct SearchIndex: Sendable {
    let entries: [Catalog.Entry]
    private(set) var vocabulary = SearchVocabulary()
    /// The words of all texts, one text behind the other.
    private(set) var words: [Int32] = []
    /// The texts, in the order of the entries.
    private(set) var texts: [Text] = []
    /// Of each word, how much it tells: more when few entries have it, nothing when none has.
    private(set) var rarities: [Float] = []

    /// One text: whose it is, what it is, and which of the words are its own.
    struct Text {
        let entry: Int
        let field: SearchField
        let words: Range<Int>
    }

    private let phrases: SearchPhrases

    init(_ entries: [Catalog.Entry]) {
        self.entries = entries
        phrases = SearchPhrases(&vocabulary)
        for (place, entry) in entries.enumerated() {
            entry.forEachText { field, text in add(text, as: field, of: place) }
        }
        weighWords()
    }

    private mutating func add(_ text: String, as field: SearchField, of entry: Int) {
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
        texts.append(Text(entry: entry, field: field, words: start..<words.count))
    }

    /// The words of a question as they would stand in a text; nothing when one of them stands in none.
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

    /// Whether two words stand one behind the other somewhere.
    func areNeighbours(_ first: String, _ second: String) -> Bool {
        guard let first = vocabulary.existing(first), let second = vocabulary.existing(second) else { return false }
        return zip(words, words.dropFirst()).contains { Int($0) == first && Int($1) == second }
    }

    /// The texts of an entry.
    func texts(of entry: Int) -> ArraySlice<Text> {
        let start = texts.partitioningIndex { $0.entry >= entry }
        return texts[start...].prefix { $0.entry == entry }
    }

    private mutating func weighWords() {
        var counts = Array(repeating: 0, count: vocabulary.count)
        var last = Array(repeating: -1, count: vocabulary.count)
        for text in texts {
            for place in text.words where last[Int(words[place])] != text.entry {
                last[Int(words[place])] = text.entry
                counts[Int(words[place])] += 1
            }
        }
        rarities = counts.map { $0 == 0 ? 0 : log(1 + Float(entries.count) / Float($0)) }
        // A phrase is no rarer than its words are.
        for (phrase, (first, second)) in phrases.parts {
            rarities[phrase] = min(rarities[phrase], (rarities[first] + rarities[second]) / 2)
        }
    }
}

extension Array {
    /// The first place whose element has a property that all behind it have.
    fileprivate func partitioningIndex(_ holds: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
