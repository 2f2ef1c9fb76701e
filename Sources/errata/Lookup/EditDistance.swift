/// How many letters differ: insertions, deletions, exchanges and transpositions of neighbours, each counted once.
struct EditDistance {
    private let word: [UInt8]

    /// Distances from a word; ASCII case and the characters that part words do not count.
    init(_ word: String) {
        self.word = Self.letters(word)
    }

    private static func letters(_ text: String) -> [UInt8] {
        text.utf8.filter { $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: " ") }
            .map { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") ? $0 | 0x20 : $0 }
    }

    /// The distance to another word; nil where it is above the limit.
    func distance(to other: String, limit: Int) -> Int? {
        let other = Self.letters(other)
        guard abs(word.count - other.count) <= limit else { return nil }
        var (before, last) = ([Int](), Array(0...other.count))
        for row in word.indices {
            var line = [row + 1]
            for column in other.indices {
                let exchange = last[column] + (word[row] == other[column] ? 0 : 1)
                var cost = min(line[column] + 1, last[column + 1] + 1, exchange)
                let isTransposed =
                    row > 0 && column > 0 && word[row] == other[column - 1] && word[row - 1] == other[column]
                if isTransposed { cost = min(cost, before[column - 1] + 1) }
                line.append(cost)
            }
            guard let least = line.min(), least <= limit else { return nil }
            (before, last) = (last, line)
        }
        return last[other.count] <= limit ? last[other.count] : nil
    }
}
