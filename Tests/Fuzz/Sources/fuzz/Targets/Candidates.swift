import ErrataLogs
import ErrataWire

/// Every line in which a failure is found passes the prefilter, and what is counted in it is what is found.
enum Candidates: Target {
    static let name = "candidates"

    static func violation(by input: [UInt8], splits: [Int]) -> String? {
        for line in input.split(separator: 0x0A) where !line.isEmpty {
            var filtered = LogSummarizer(now: 0)
            var exhaustive = LogSummarizer(now: 0, isExhaustive: true)
            filtered.append(line)
            exhaustive.append(line)
            let (counted, all) = (filtered.finish(), exhaustive.finish())
            guard counted != all else { continue }
            return "the line \(Array(line).literal): \(counted.errors.count) counted, \(all.errors.count) in it"
        }
        return nil
    }
}
