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
    /// Of each word, how much it tells: more when few entries have it.
    private(set) var rarities: [Float] = []

    /// One text: whose it is, what it is, and which of the words are its own.
    struct Text {
        let entry: Int
        let field: SearchField
        let words: Range<Int>
    }

    private let not, found, exist, notFound, notExist: Int32

    init(_ entries: [Catalog.Entry]) {
        self.entries = entries
        not = vocabulary.number(of: "not")
        found = vocabulary.number(of: "found")
        exist = vocabulary.number(of: "exist")
        notFound = vocabulary.number(of: "not found")
        notExist = vocabulary.number(of: "not exist")
        for (place, entry) in entries.enumerated() {
            entry.forEachText { field, text in add(text, as: field, of: place) }
        }
        weighWords()
    }

    private mutating func add(_ text: String, as field: SearchField, of entry: Int) {
        let start = words.count
        SearchWords.forEach(in: text) { word in
            words.append(Int32(vocabulary.number(of: word)))
            if let absence = absence(from: start) { words.append(absence) }
        }
        guard words.count > start else { return }
        texts.append(Text(entry: entry, field: field, words: start..<words.count))
    }

    /// What the last two words say together, where they say that something is not there.
    private func absence(from start: Int) -> Int32? {
        guard words.count >= start + 2, words[words.count - 2] == not else { return nil }
        return words.last == found ? notFound : words.last == exist ? notExist : nil
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
        rarities = counts.map { log(1 + Float(entries.count) / Float(max($0, 1))) }
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
