internal import Foundation

/// A clock on which waits take no time: a sleep sets it forward, and it remembers how long each one would have been.
///
///     let clock = VirtualClock()
///     let chat = try await retrying(clock: clock) { try await client.send(message) }
///     // clock.waits has what was slept, clock.elapsed how long all of it would have taken
///
/// A clock is for one call: callers that share it set it forward for each other.
public final class VirtualClock: Clock, @unchecked Sendable {
    /// A time on this clock.
    public struct Instant: InstantProtocol {
        /// The time since the clock was made.
        public let offset: Duration

        /// A time so long after the clock was made.
        public init(offset: Duration) { self.offset = offset }
        /// The time that is later by a duration.
        public func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
        /// How much later another time is.
        public func duration(to other: Instant) -> Duration { other.offset - offset }
        /// Whether a time is earlier than another.
        public static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
    }

    private let lock = NSLock()
    private var present = Instant(offset: .zero)
    private var slept: [Duration] = []

    /// A clock that shows 0.
    public init() {}

    /// The time that the clock shows.
    public var now: Instant { lock.withLock { present } }

    /// No time is too short for it.
    public var minimumResolution: Duration { .zero }

    /// How long everything would have taken that was slept so far.
    public var elapsed: Duration { now.offset }

    /// What was slept so far, in its order.
    public var waits: [Duration] { lock.withLock { slept } }

    /// Sets the clock forward, as if something had taken that long.
    public func advance(by duration: Duration) {
        lock.withLock { present = present.advanced(by: max(duration, .zero)) }
    }

    /// Sets the clock to the end of the sleep, at once.
    ///
    /// - Throws: `CancellationError` where the task was cancelled; then the clock stays as it is.
    public func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        try Task.checkCancellation()
        lock.withLock {
            slept.append(max(present.duration(to: deadline), .zero))
            present = max(present, deadline)
        }
    }
}
