/// Shortens an input that violates a property.
enum Minimizer {
    /// Returns a shorter input that still violates a target's property, with its splits.
    static func shortest(_ input: [UInt8], _ splits: [Int], _ target: any Target.Type) -> (
        input: [UInt8], splits: [Int]
    ) {
        var best = (input: input, splits: splits)
        var size = max(1, input.count / 2)
        while size > 0 {
            var start = 0
            while start < best.input.count {
                let shorter = without(start..<min(best.input.count, start + size), best)
                if target.violation(by: shorter.input, splits: shorter.splits) != nil {
                    best = shorter
                } else {
                    start += size
                }
            }
            size /= 2
        }
        return best
    }

    private static func without(_ range: Range<Int>, _ whole: (input: [UInt8], splits: [Int])) -> (
        input: [UInt8], splits: [Int]
    ) {
        var input = whole.input
        input.removeSubrange(range)
        let splits = whole.splits.map { $0 <= range.lowerBound ? $0 : max(range.lowerBound, $0 - range.count) }
        return (input, splits)
    }
}
