import ErrataBytes

/// Finds the word that was probably meant.
enum NearestSpelling {
    /// The nearest of some words, if it is near enough: at most every third character is wrong, missing, too many or
    /// swapped with its neighbor. Case does not count; of equally near ones the first is taken.
    static func of(_ word: String, among words: [String]) -> String? {
        let word = letters(word)
        let ranked = words.map { (word: $0, distance: EditDistance.between(word, letters($0))) }
        guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
        return best.distance * 3 <= max(word.count, 3) ? best.word : nil
    }

    /// Words that are longer than this are not what anybody meant.
    private static let limit = 64

    private static func letters(_ word: String) -> [UInt8] {
        word.utf8.prefix(limit).map(ASCII.lowercased)
    }
}
