/// How many letters differ: insertions, deletions, exchanges and transpositions of neighbors, each counted once.
struct EditDistance {
    private let word: [UInt8]

    /// Distances from a word; ASCII case and the characters that part words do not count.
    init(_ word: String) {
        self.word = Self.letters(word)
    }

    private static func letters(_ text: String) -> [UInt8] {
        text.utf8.compactMap { byte in
            switch byte {
            case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: " "): nil
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
            default: byte
            }
        }
    }

    /// The distance to another word; nil where it is above the limit.
    ///
    /// Only cells that are no further than the limit from the diagonal are looked at: all others are above it.
    func distance(to other: String, limit: Int) -> Int? {
        let other = Self.letters(other)
        guard abs(word.count - other.count) <= limit else { return nil }
        let far = limit + 1
        var before = Array(repeating: far, count: other.count + 1)
        var (last, line) = ((0...other.count).map { min($0, far) }, before)
        for row in word.indices {
            let band = max(0, row - limit)..<min(other.count, row + far)
            line[band.lowerBound] = band.lowerBound == 0 ? row + 1 : far
            var least = line[band.lowerBound]
            for column in band {
                let exchange = last[column] + (word[row] == other[column] ? 0 : 1)
                var cost = min(line[column] + 1, last[column + 1] + 1, exchange)
                let isTransposed =
                    row > 0 && column > 0 && word[row] == other[column - 1] && word[row - 1] == other[column]
                if isTransposed { cost = min(cost, before[column - 1] + 1) }
                line[column + 1] = cost
                least = min(least, cost)
            }
            guard least <= limit else { return nil }
            swap(&before, &last)
            swap(&last, &line)
        }
        return last[other.count] <= limit ? last[other.count] : nil
    }
}
