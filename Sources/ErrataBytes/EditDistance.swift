/// The number of edits that turn one word into another: insertions, deletions, substitutions and transpositions of
/// neighbors, each counted once (optimal string alignment: no byte is edited twice).
package enum EditDistance {
    /// Returns the distance between two words.
    package static func between(_ left: [UInt8], _ right: [UInt8]) -> Int {
        let limit = max(left.count, right.count)
        return between(left, right, limit: limit) ?? limit
    }

    /// Returns the distance between two words; nil where it exceeds the limit.
    ///
    /// Only cells within the limit of the diagonal are computed: all others exceed it.
    package static func between(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
        guard abs(left.count - right.count) <= limit else { return nil }
        let far = limit + 1
        var beforeLast = Array(repeating: far, count: right.count + 1)
        var (last, current) = ((0...right.count).map { min($0, far) }, beforeLast)
        for row in left.indices {
            let band = max(0, row - limit)..<min(right.count, row + far)
            current[band.lowerBound] = band.lowerBound == 0 ? row + 1 : far
            var least = current[band.lowerBound]
            for column in band {
                let substitution = last[column] + (left[row] == right[column] ? 0 : 1)
                var cost = min(substitution, last[column + 1] + 1, current[column] + 1)
                if isSwap(left, row, right, column) { cost = min(cost, beforeLast[column - 1] + 1) }
                current[column + 1] = cost
                least = min(least, cost)
            }
            guard least <= limit else { return nil }
            (beforeLast, last, current) = (last, current, beforeLast)
        }
        return last[right.count] <= limit ? last[right.count] : nil
    }

    /// Returns whether the last two bytes at two positions are transposed.
    private static func isSwap(_ left: [UInt8], _ row: Int, _ right: [UInt8], _ column: Int) -> Bool {
        row > 0 && column > 0 && left[row] == right[column - 1] && left[row - 1] == right[column]
    }
}
