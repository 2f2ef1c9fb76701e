import ErrataRuntime
import Foundation

/// A server in virtual time: it responds with 503 while it is down, and goes down when it gets more requests in a
/// second than it can handle.
final class SimulatedServer: @unchecked Sendable {
    private let lock = NSLock()
    private let capacity: Int
    private let outage: Duration
    private let answer: UntypedFailure
    private var downUntil: Duration
    private var arrivals: [Int64: Int] = [:]
    private var fallsCount = 0

    /// Creates a server that is down until a time.
    ///
    /// - Parameters:
    ///   - capacity: the number of requests that it can handle in a second.
    ///   - outage: the duration of the first outage, and of each one after an overload.
    ///   - answer: the response while it is down.
    init(capacity: Int = .max, outage: Duration, answer: UntypedFailure) {
        (self.capacity, self.outage, self.answer) = (capacity, outage, answer)
        downUntil = outage
    }

    /// Handles a request.
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

    /// The number of requests.
    var requests: Int { lock.withLock { arrivals.values.reduce(0, +) } }

    /// The number of overloads after the first recovery.
    var falls: Int { lock.withLock { fallsCount } }

    /// Returns the maximum number of requests in a second, from a time on.
    func peak(from second: Int64) -> Int {
        lock.withLock { arrivals.filter { $0.key >= second }.values.max() ?? 0 }
    }

    /// Returns the number of requests in a range of seconds.
    func count(in seconds: Range<Int64>) -> Int {
        lock.withLock { arrivals.filter { seconds.contains($0.key) }.values.reduce(0, +) }
    }
}
