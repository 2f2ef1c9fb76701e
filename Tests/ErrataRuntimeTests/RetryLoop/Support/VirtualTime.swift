import Foundation

/// Time that passes only while all of its clients sleep: it then jumps to the end of the shortest sleep.
///
/// One client runs at a time, and of two that wake at the same moment the one with the lower number goes first, so a
/// simulation is deterministic.
final class VirtualTime: @unchecked Sendable {
    private struct Sleeper {
        let end: Duration
        let client: Int
        let continuation: UnsafeContinuation<Void, Never>

        func wakes(before other: Sleeper) -> Bool { (end, client) < (other.end, other.client) }
    }

    private let lock = NSLock()
    private var present: Duration = .zero
    private var clients: Int
    /// The sleepers, with the next one to wake last.
    private var sleepers: [Sleeper] = []

    init(clients: Int) {
        self.clients = clients
    }

    /// The time since the beginning.
    var now: Duration { lock.withLock { present } }

    func sleep(_ client: Int, until end: Duration) async {
        await withUnsafeContinuation { continuation in
            wake { self.insert(Sleeper(end: end, client: client, continuation: continuation)) }
        }
    }

    /// Records that a client has finished.
    func leave() {
        wake { self.clients -= 1 }
    }

    private func wake(after change: () -> Void) {
        let next: Sleeper? = lock.withLock {
            change()
            guard sleepers.count == clients, let next = sleepers.popLast() else { return nil }
            present = max(present, next.end)
            return next
        }
        next?.continuation.resume()
    }

    private func insert(_ sleeper: Sleeper) {
        var (low, high) = (0, sleepers.count)
        while low < high {
            let middle = (low + high) / 2
            if sleeper.wakes(before: sleepers[middle]) { low = middle + 1 } else { high = middle }
        }
        sleepers.insert(sleeper, at: low)
    }
}

/// The clock of one client in virtual time.
struct VirtualClock: Clock {
    struct Instant: InstantProtocol {
        let offset: Duration

        func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
        func duration(to other: Instant) -> Duration { other.offset - offset }
        static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
    }

    let time: VirtualTime
    let client: Int

    /// Creates the clock of a single client, so that each of its sleeps ends at once.
    init() {
        self.init(time: VirtualTime(clients: 1), client: 0)
    }

    init(time: VirtualTime, client: Int) {
        (self.time, self.client) = (time, client)
    }

    var now: Instant { Instant(offset: time.now) }
    var minimumResolution: Duration { .zero }

    func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        try Task.checkCancellation()
        await time.sleep(client, until: deadline.offset)
    }
}

/// Runs clients in virtual time until all have finished.
func simulate(clients: Int, _ client: @escaping @Sendable (Int, VirtualClock) async -> Void) async {
    let time = VirtualTime(clients: clients)
    await withTaskGroup(of: Void.self) { group in
        for number in 0..<clients {
            group.addTask {
                await time.sleep(number, until: .zero)
                await client(number, VirtualClock(time: time, client: number))
                time.leave()
            }
        }
    }
}
