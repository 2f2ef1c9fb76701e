/// Finds the word that was probably meant.
enum NearestSpelling {
    /// The nearest of some words, if it is near enough: at most every third character is wrong, missing, too many or
    /// swapped with its neighbor. Case does not count; of equally near ones the first is taken.
    static func of(_ word: String, among words: [String]) -> String? {
        let word = letters(word)
        let ranked = words.map { (word: $0, distance: distance(word, letters($0))) }
        guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
        return best.distance * 3 <= max(word.count, 3) ? best.word : nil
    }

    /// Words that are longer than this are not what anybody meant.
    private static let limit = 64

    private static func letters(_ word: String) -> [UInt8] {
        word.utf8.prefix(limit).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }

    /// The number of edits, a swap of neighbors counting as one (optimal string alignment).
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let isSame = left[row] == right[column]
                var best = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                current.append(best)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
