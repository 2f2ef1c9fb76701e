import ErrataRuntime
import Foundation

/// A server in virtual time: it answers with 503 while it is down, and falls over when more requests come in a second
/// than it can take.
final class SimulatedServer: @unchecked Sendable {
    private let lock = NSLock()
    private let capacity: Int
    private let outage: Duration
    private let answer: UntypedFailure
    private var downUntil: Duration
    private var arrivals: [Int64: Int] = [:]
    private var fallsCount = 0

    /// A server that is down until a time.
    ///
    /// - Parameters:
    ///   - capacity: how many requests it can take in a second.
    ///   - outage: for how long it is down at first, and each time when it has fallen over.
    ///   - answer: what it answers while it is down.
    init(capacity: Int = .max, outage: Duration, answer: UntypedFailure) {
        (self.capacity, self.outage, self.answer) = (capacity, outage, answer)
        downUntil = outage
    }

    /// Takes a request.
    func handle(at time: Duration) throws(UntypedFailure) {
        let isUp = lock.withLock {
            let second = time.components.seconds
            arrivals[second, default: 0] += 1
            guard time >= downUntil else { return false }
            guard arrivals[second, default: 0] > capacity else { return true }
            downUntil = time + outage
            fallsCount += 1
            return false
        }
        if !isUp { throw answer }
    }

    /// How many requests came.
    var requests: Int { lock.withLock { arrivals.values.reduce(0, +) } }

    /// How often it fell over after it had come back.
    var falls: Int { lock.withLock { fallsCount } }

    /// The greatest number of requests in a second of those from a time on.
    func peak(from second: Int64) -> Int {
        lock.withLock { arrivals.filter { $0.key >= second }.values.max() ?? 0 }
    }

    /// How many requests came in a span of seconds.
    func count(in seconds: Range<Int64>) -> Int {
        lock.withLock { arrivals.filter { seconds.contains($0.key) }.values.reduce(0, +) }
    }
}
