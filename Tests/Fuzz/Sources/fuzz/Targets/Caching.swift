import ErrataLogs

/// The cache of shapes changes nothing but the speed: a log in which lines recur with other values has the same counts
/// where each line is read.
enum Caching: Target {
    static let name = "caching"

    static func violation(by input: [UInt8], splits: [Int]) -> String? {
        let log = repeated(input, splits)
        var cached = LogSummarizer(now: 0)
        var exhaustive = LogSummarizer(now: 0, isExhaustive: true)
        for part in log.parts(at: splits) { cached.append(part) }
        exhaustive.append(log)
        let (counted, all) = (cached.finish(), exhaustive.finish())
        guard counted != all else { return nil }
        return "counted \(counted.errors.count) of \(all.errors.count); the same groups: "
            + "\(counted.errors.groups(unknown: false) == all.errors.groups(unknown: false))"
    }

    /// Returns the lines of an input several times, with other digits and letters in the middle of some.
    private static func repeated(_ input: [UInt8], _ splits: [Int]) -> [UInt8] {
        var random = Random(seed: UInt64(input.count) &* 31 &+ UInt64(splits.first ?? 0))
        var log: [UInt8] = []
        for _ in 0..<4 {
            for line in input.split(separator: 0x0A) {
                var line = Array(line)
                if !line.isEmpty, random.oneIn(2) {
                    let index = random.below(line.count)
                    line[index] = line[index] &- 0x30 < 10 ? 0x30 + UInt8(random.below(10)) : line[index]
                }
                log += line + [0x0A]
            }
        }
        return log
    }
}
