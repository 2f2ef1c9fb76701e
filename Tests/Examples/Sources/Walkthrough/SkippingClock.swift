import NIOConcurrencyHelpers

/// A clock on which waits take no time: a sleep sets it forward.
package struct SkippingClock: Clock {
    /// A time on this clock.
    package struct Instant: InstantProtocol {
        /// The time since the clock was made.
        package let offset: Duration

        package func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
        package func duration(to other: Instant) -> Duration { other.offset - offset }
        package static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
    }

    private let present = NIOLockedValueBox(Instant(offset: .zero))

    /// A clock that shows 0.
    package init() {}

    package var now: Instant { present.withLockedValue { $0 } }
    package var minimumResolution: Duration { .zero }

    package func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        try Task.checkCancellation()
        present.withLockedValue { $0 = max($0, deadline) }
    }
}

/// Chance that always takes the shortest wait, so that what is printed is the same on every run.
package struct NoChance: RandomNumberGenerator, Sendable {
    package init() {}
    package func next() -> UInt64 { 0 }
}
