/// For each term the subjects that have it, each with the term's frequency there: occurrences times the weight of their
/// field, relative to the field's length.
struct SearchPostings {
    /// A subject that has a term.
    struct Posting {
        let subject: Int32
        let frequency: Float
    }

    /// The lists of all terms, concatenated, and the end of each.
    private var lists: [Posting] = []
    private var ends: [Int] = []
    /// The frequencies in the current subject, 0 for terms that it does not have.
    private var frequencies: [Float]
    private var found: [Int32] = []
    /// The postings by subject.
    private var unsorted: [(term: Int32, posting: Posting)] = []

    /// Creates lists for so many terms; the capacity is about how many postings they will have.
    init(termCount: Int = 0, capacity: Int = 0) {
        frequencies = Array(repeating: 0, count: termCount)
        unsorted.reserveCapacity(capacity)
    }

    /// Adds an occurrence of a term in the current subject.
    mutating func add(_ term: Int32, _ weight: Float) {
        if frequencies[Int(term)] == 0 { found.append(term) }
        frequencies[Int(term)] += weight
    }

    /// Ends a subject.
    mutating func end(_ subject: Int32) {
        for term in found {
            unsorted.append((term, Posting(subject: subject, frequency: frequencies[Int(term)])))
            frequencies[Int(term)] = 0
        }
        found.removeAll(keepingCapacity: true)
    }

    /// Sorts all postings by term, after the last subject.
    mutating func sort() {
        var counts = Array(repeating: 0, count: frequencies.count)
        for (term, _) in unsorted { counts[Int(term)] += 1 }
        var next = 0
        var places = counts.map { count in
            defer { next += count }
            return next
        }
        lists = Array(repeating: Posting(subject: 0, frequency: 0), count: unsorted.count)
        for (term, posting) in unsorted {
            lists[places[Int(term)]] = posting
            places[Int(term)] += 1
        }
        ends = places
        unsorted = []
    }

    /// Returns the postings of a term, by subject.
    func list(of term: Int32) -> ArraySlice<Posting> {
        lists[(term == 0 ? 0 : ends[Int(term) - 1])..<ends[Int(term)]]
    }
}
