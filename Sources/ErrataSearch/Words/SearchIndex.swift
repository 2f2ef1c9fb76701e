import ErrataCore
import ErrataReference

/// An index of all words in the texts of some subjects, for BM25F.
struct SearchIndex: Sendable {
    let subjects: [SearchSubject]
    private(set) var vocabulary = SearchVocabulary()
    /// The words of all texts, concatenated.
    private(set) var words: [Int32] = []
    /// The texts, in the order of the subjects.
    private(set) var texts: [Text] = []
    /// The first text of each subject, and the end of the last.
    private var starts: [Int] = [0]
    /// The texts of fields in which many subjects have the same one.
    private var repeated: [SearchField: [String: Text]] = [:]
    /// How much an occurrence in each text counts.
    private var weights: [Float] = []

    /// A text: its field, the range of its words, and the phrases among them.
    struct Text {
        let field: SearchField
        let words: Range<Int>
        let phrases: [SearchVocabulary.FoundPhrase]
    }

    init(_ subjects: [SearchSubject]) {
        self.subjects = subjects
        for subject in subjects {
            subject.forEachText { field, text in add(text, as: field) }
            starts.append(texts.count)
        }
        weights = textWeights(averages: averageLengths())
    }

    private mutating func add(_ text: String, as field: SearchField) {
        if field.isRepeated, let same = repeated[field]?[text] { return texts.append(same) }
        let start = words.count
        SearchWords.forEach(in: text) { word, isJoined in
            words.append(vocabulary.number(of: word))
            // In a sentence, one word with a capital inside is a name, as InMail is, and people write it small.
            guard isJoined, field.isProse else { return }
            let parts = words.suffix(2).map { vocabulary.words[$0] }
            words.append(vocabulary.number(of: parts.joined()))
        }
        guard words.count > start else { return }
        let phrases = vocabulary.phrases(in: words[start...])
        texts.append(Text(field: field, words: start..<words.count, phrases: phrases))
        if field.isRepeated { repeated[field, default: [:]][text] = texts.last }
    }

    /// Returns the texts of a subject.
    func texts(of subject: Int) -> ArraySlice<Text> { texts[starts[subject]..<starts[subject + 1]] }

    /// Returns the words of a query by number; empty where one of them is in no text.
    func numbers(of words: [String]) -> [Int32] {
        let numbers = words.compactMap { vocabulary.existing($0) }
        return numbers.count == words.count ? numbers : []
    }

    /// Whether a text contains several words in a row.
    func contains(_ spelling: [Int32], in text: Text) -> Bool {
        guard spelling.count > 1, text.words.count >= spelling.count else { return false }
        return (text.words.lowerBound...(text.words.upperBound - spelling.count)).contains { start in
            words[start] == spelling[0] && words[start..<(start + spelling.count)].elementsEqual(spelling)
        }
    }

    /// Whether a text contains a word of a term that is no phrase.
    func hasWord(of term: Int32) -> Bool { words.contains { vocabulary.terms[Int($0)] == term } }

    /// Returns how much an occurrence in a text counts, which is given by its index.
    func weight(ofText index: Int) -> Float { weights[index] }

    private func textWeights(averages: [Float]) -> [Float] {
        var weights: [Float] = []
        weights.reserveCapacity(texts.count)
        var lengths = Array(repeating: 0, count: SearchField.allCases.count)
        for subject in subjects.indices {
            for text in texts(of: subject) { lengths[text.field.rawValue] += text.words.count }
            for text in texts(of: subject) {
                let field = text.field
                weights.append(field.scale(length: lengths[field.rawValue], average: averages[field.rawValue]))
            }
            for text in texts(of: subject) { lengths[text.field.rawValue] = 0 }
        }
        return weights
    }

    private func averageLengths() -> [Float] {
        var sums = Array(repeating: (length: 0, count: 0, last: -1), count: SearchField.allCases.count)
        for subject in subjects.indices {
            for text in texts(of: subject) {
                let field = text.field.rawValue
                let count = sums[field].count + (sums[field].last == subject ? 0 : 1)
                sums[field] = (sums[field].length + text.words.count, count, subject)
            }
        }
        return sums.map { Float($0.length) / Float(max(1, $0.count)) }
    }
}
