internal import Foundation

/// A clock on which waits take no time: a sleep advances it, and it records how long each one would have been.
///
///     let clock = VirtualClock()
///     let chat = try await retrying(clock: clock) { try await client.send(message) }
///     // clock.waits has what was slept, clock.elapsed how long all of it would have taken
///
/// Use one clock per call: concurrent callers would advance it for each other.
public final class VirtualClock: Clock, @unchecked Sendable {
    /// An instant on this clock.
    public struct Instant: InstantProtocol {
        /// The time since the clock was created.
        public let offset: Duration

        /// Creates the instant at a given time after the clock was created.
        public init(offset: Duration) { self.offset = offset }
        /// Returns the instant that is later by a duration.
        public func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
        /// Returns how much later another instant is.
        public func duration(to other: Instant) -> Duration { other.offset - offset }
        /// Returns whether an instant is earlier than another.
        public static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
    }

    private let lock = NSLock()
    private var present = Instant(offset: .zero)
    private var slept: [Duration] = []

    /// Creates a clock that shows 0.
    public init() {}

    /// The instant that the clock shows.
    public var now: Instant { lock.withLock { present } }

    /// Zero: no duration is too short for this clock.
    public var minimumResolution: Duration { .zero }

    /// The time that has passed on the clock: all sleeps and advances so far.
    public var elapsed: Duration { now.offset }

    /// The durations of all sleeps so far, in order.
    public var waits: [Duration] { lock.withLock { slept } }

    /// Advances the clock, as if something had taken that long.
    public func advance(by duration: Duration) {
        lock.withLock { present = present.advanced(by: max(duration, .zero)) }
    }

    /// Advances the clock to the end of the sleep immediately.
    ///
    /// - Throws: `CancellationError` where the task was cancelled; the clock then stays unchanged.
    public func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        try Task.checkCancellation()
        lock.withLock {
            slept.append(max(present.duration(to: deadline), .zero))
            present = max(present, deadline)
        }
    }
}
