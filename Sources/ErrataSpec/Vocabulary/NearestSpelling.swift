import ErrataBytes

/// Finds the word that a misspelling probably stands for.
package enum NearestSpelling {
    /// Returns the most similar of some words, if it is similar enough: at most every third character is wrong,
    /// missing, superfluous or swapped with its neighbor. Case does not count; among equally similar ones the first
    /// wins.
    package static func of(_ word: String, among words: [String]) -> String? {
        let word = letters(word)
        let ranked = words.map { (word: $0, distance: EditDistance.between(word, letters($0))) }
        guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
        return best.distance * 3 <= max(word.count, 3) ? best.word : nil
    }

    /// The maximum length of a word; a longer one has no suggestion.
    private static let limit = 64

    private static func letters(_ word: String) -> [UInt8] {
        word.utf8.prefix(limit).map(ASCII.lowercased)
    }
}
