internal import ErrataBytes

/// The words of a case's name in lower case, to compare how names begin.
struct LeadingWords {
    /// The words, each but the first behind a zero, so that names with the same first words are next to each other in
    /// the order of bytes.
    private let bytes: [UInt8]
    /// The end of each word.
    private let ends: [Int]

    /// Splits a name at capitals and underscores; an initialism is one word: `invalidAPIKey` is invalid, api, key.
    init(_ name: String) {
        let text = Array(name.utf8)
        var bytes: [UInt8] = []
        var ends: [Int] = []
        for index in text.indices {
            let isSeparator = !ASCII.isAlphanumeric(text[index])
            if !bytes.isEmpty, bytes.last != 0, isSeparator || Self.startsWord(index, in: text) {
                ends.append(bytes.count)
                bytes.append(0)
            }
            if !isSeparator { bytes.append(ASCII.lowercased(text[index])) }
        }
        (self.bytes, self.ends) = (bytes, bytes.last == 0 ? ends : ends + [bytes.count])
    }

    /// The number of words.
    var count: Int { ends.count }

    /// The number of words up to the first that tells something; nil where none does.
    var tellingCount: Int? {
        ends.indices.first { !Self.isUntelling(bytes[($0 == 0 ? 0 : ends[$0 - 1] + 1)..<ends[$0]]) }.map { $0 + 1 }
    }

    /// Whether it is before another name in the order of their words.
    func isBefore(_ other: LeadingWords) -> Bool { bytes.lexicographicallyPrecedes(other.bytes) }

    /// Compares the first words with those of another name, which has as many: negative where they are before them, 0
    /// where they are the same, else positive.
    func compare(_ other: LeadingWords, words count: Int) -> Int {
        let (own, others) = (bytes[..<end(of: count)], other.bytes[..<other.end(of: count)])
        return own.lexicographicallyPrecedes(others) ? -1 : own.elementsEqual(others) ? 0 : 1
    }

    private func end(of count: Int) -> Int { count > ends.count ? bytes.count : ends[count - 1] }

    private static func startsWord(_ index: Int, in text: [UInt8]) -> Bool {
        guard index > 0, ASCII.isUppercase(text[index]) else { return false }
        return !ASCII.isUppercase(text[index - 1]) || (index + 1 < text.count && ASCII.isLowercase(text[index + 1]))
    }

    private static func isUntelling(_ word: ArraySlice<UInt8>) -> Bool {
        untelling.contains { text in text.withUTF8Buffer { word.elementsEqual($0) } }
    }

    /// The words that many names begin with, whatever they are about.
    private static var untelling: [StaticString] {
        [
            "a", "an", "at", "bad", "be", "can", "cannot", "cant", "could", "does", "doesnt", "error", "exceeded",
            "failed", "for", "from", "has", "have", "in", "incorrect", "internal", "invalid", "is", "max", "maximum",
            "min", "minimum", "missing", "must", "no", "not", "number", "of", "on", "only", "some", "that", "the",
            "this",
            "to", "too", "unable", "unexpected", "unknown", "unsupported", "wrong", "you", "your",
        ]
    }
}
