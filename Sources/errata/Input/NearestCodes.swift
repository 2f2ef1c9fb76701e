import ErrataCore

/// The codes that somebody may have meant.
struct NearestCodes {
    private static let limit = 3
    /// What is longer than this is no mistyped code.
    private static let longest = 80

    /// The nearest entries: by number where the code is one, else by the letters of codes and names.
    static func entries(to code: String, in catalogs: [Catalog]) -> [Catalog.Entry] {
        if let number = Int(code) { return byNumber(number, catalogs) }
        guard code.utf8.count <= longest else { return [] }
        return bySpelling(code, catalogs)
    }

    private static func byNumber(_ number: Int, _ catalogs: [Catalog]) -> [Catalog.Entry] {
        let rows = catalogs.flatMap { Array($0.entries) + Array($0.statuses) }
        let ranked = rows.compactMap { entry -> (entry: Catalog.Entry, distance: UInt)? in
            guard case .integer(let other) = entry.code else { return nil }
            return (entry, (other &- number).magnitude)
        }
        return best(ranked.filter { $0.distance <= 999 })
    }

    private static func bySpelling(_ code: String, _ catalogs: [Catalog]) -> [Catalog.Entry] {
        let wanted = EditDistance(code)
        let limit = max(2, code.utf8.count / 3)
        let ranked = catalogs.flatMap(\.entries).compactMap { entry -> (entry: Catalog.Entry, distance: UInt)? in
            let spellings = [entry.codeText, entry.name ?? ""] + entry.details.formerNames
            let distance = spellings.compactMap { wanted.distance(to: $0, limit: limit) }.min()
            return distance.map { (entry, UInt($0)) }
        }
        return best(ranked)
    }

    /// The first few; of equals in the order of the catalogs.
    private static func best(_ ranked: [(entry: Catalog.Entry, distance: UInt)]) -> [Catalog.Entry] {
        ranked.enumerated()
            .sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
            .prefix(limit)
            .map(\.element.entry)
    }
}

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
