/// For each term that can match a query the subjects that have it, each with the term's frequency there: occurrences times
/// the weight of their field, relative to the field's length.
///
/// A query needs few of the lists, so they are made for each query, in one pass over all words. That takes a third of the
/// time that lists for all terms would take.
struct SearchPostings {
    /// A subject that has a term.
    struct Posting {
        let subject: Int
        fileprivate(set) var frequency: Float
    }

    /// The postings of each term, by subject; none for the terms that cannot match.
    private var lists: [[Posting]] = []
    private var subjectCount = 0

    init() {}

    init(of terms: Set<Int32>, in index: SearchIndex) {
        subjectCount = index.subjects.count
        lists = Array(repeating: [], count: index.vocabulary.termCount)
        let canMatch = lists.indices.map { terms.contains(Int32($0)) }
        let (words, ownTerms) = (index.words, index.vocabulary.terms)
        for subject in index.subjects.indices {
            let texts = index.texts(of: subject)
            for (place, text) in zip(texts.indices, texts) {
                for position in text.words {
                    let term = Int(ownTerms[Int(words[position])])
                    if canMatch[term] { add(term, subject, index.weight(ofText: place)) }
                }
                for (term, _) in text.phrases where canMatch[Int(term)] {
                    add(Int(term), subject, index.weight(ofText: place))
                }
            }
        }
    }

    /// Adds an occurrence of a term in the last subject or in one that follows it.
    private mutating func add(_ term: Int, _ subject: Int, _ weight: Float) {
        if lists[term].last?.subject != subject { lists[term].append(Posting(subject: subject, frequency: 0)) }
        lists[term][lists[term].count - 1].frequency += weight
    }

    /// Returns the postings of a term, by subject.
    func list(of term: Int32) -> [Posting] { lists[Int(term)] }

    /// Returns BM25's inverse document frequency of a term: higher for terms that few subjects have, 0 for terms that none
    /// has.
    func inverseFrequency(of term: Int32) -> Float {
        let having = Float(list(of: term).count)
        return having == 0 ? 0 : Logarithm.natural(1 + (Float(subjectCount) - having + 0.5) / (having + 0.5))
    }
}
