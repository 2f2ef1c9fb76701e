import ErrataCore
import ErrataReference
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

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
    private var postings = SearchPostings()

    /// A text: its field, and the range of its words.
    struct Text {
        let field: SearchField
        let words: Range<Int>
    }

    init(_ subjects: [SearchSubject]) {
        self.subjects = subjects
        for subject in subjects {
            subject.forEachText { field, text in add(text, as: field) }
            starts.append(texts.count)
        }
        fillPostings()
    }

    private mutating func add(_ text: String, as field: SearchField) {
        let start = words.count
        SearchWords.forEach(in: text) { word, isJoined in
            let last = words.last
            let number = vocabulary.number(of: word)
            words.append(number)
            // In a sentence, one word with a capital inside is a name, as InMail is, and people write it small.
            guard isJoined, field.isProse, let last else { return }
            words.append(vocabulary.number(of: vocabulary.words[last] + vocabulary.words[number]))
        }
        if words.count > start { texts.append(Text(field: field, words: start..<words.count)) }
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

    /// Returns the subjects that have a term, with its frequency in each.
    func postings(of term: Int32) -> ArraySlice<SearchPostings.Posting> { postings.list(of: term) }

    /// Returns BM25's inverse document frequency of a term: higher for terms that few subjects have, 0 for terms that none
    /// has.
    func inverseFrequency(of term: Int32) -> Float {
        let having = Float(postings(of: term).count)
        return having == 0 ? 0 : log(1 + (Float(subjects.count) - having + 0.5) / (having + 0.5))
    }
}

// The frequencies.
extension SearchIndex {
    private mutating func fillPostings() {
        let averages = averageLengths()
        let terms = vocabulary.terms
        var postings = SearchPostings(termCount: vocabulary.termCount, capacity: words.count)
        for subject in subjects.indices {
            let lengths = lengths(of: subject)
            for text in texts(of: subject) {
                let field = text.field.rawValue
                let scale = text.field.scale(length: lengths[field], average: averages[field])
                for word in words[text.words] { postings.add(terms[Int(word)], scale) }
                for phrase in vocabulary.phrases(in: words[text.words]) { postings.add(phrase.term, scale) }
            }
            postings.end(Int32(subject))
        }
        postings.sort()
        self.postings = postings
    }

    /// Returns the number of words in each field of a subject.
    private func lengths(of subject: Int) -> [Int] {
        var lengths = Array(repeating: 0, count: SearchField.allCases.count)
        for text in texts(of: subject) { lengths[text.field.rawValue] += text.words.count }
        return lengths
    }

    /// Returns the average length of each field over the subjects that have it.
    private func averageLengths() -> [Float] {
        var sums = Array(repeating: (length: 0, count: 0), count: SearchField.allCases.count)
        for subject in subjects.indices {
            for (field, length) in lengths(of: subject).enumerated() where length > 0 {
                sums[field] = (sums[field].length + length, sums[field].count + 1)
            }
        }
        return sums.map { Float($0.length) / Float(max(1, $0.count)) }
    }
}
