#if !hasFeature(Embedded)
extension RetryDecision {
    /// Returns a random wait after an attempt from ``delays(afterAttempt:spread:)``; nil where there is none.
    ///
    /// One number is drawn from the generator for each wait, so generators with the same seed give the same waits.
    ///
    /// - Parameters:
    ///   - attempt: the number of the attempt that failed, from 1; less counts as 1.
    ///   - spread: as in ``delays(afterAttempt:spread:)``.
    ///   - generator: the source of randomness.
    public func delay(
        afterAttempt attempt: Int,
        spread: Duration = RetryPolicy.standard.spread,
        using generator: inout some RandomNumberGenerator
    ) -> Duration? {
        guard let (floor, width) = jitter(afterAttempt: attempt, spread: spread) else { return nil }
        return .nanoseconds(floor + JitterWidth.part(of: width, using: &generator))
    }

    /// Returns the range of waits after an attempt, uniformly distributed; nil where the request is not to be repeated,
    /// and where it must wait for a reset at an unknown time.
    ///
    /// The minimum is ``delay``: the wait that the server or the table asks for is a floor. Above it is an exponential
    /// backoff with full jitter: a width that doubles with every attempt, up to ``maximumDelay``.
    ///
    /// A wait that is the same for all callers (the server's, or a fixed one of the table) is spread by a share of
    /// itself, or callers who were rejected together would return together: half of it after the first attempt, doubled
    /// with each further one up to ``maximumDelay``, or where there is none up to the whole wait, at most a minute. The
    /// width is never less than `spread`, even where that exceeds ``maximumDelay``. Without a ``maximumDelay``, and
    /// with 2 s for `spread`:
    ///
    /// | wait | after the first attempt | after the second and later |
    /// |---|---|---|
    /// | 1 s | 1 to 3 s | 1 to 3 s |
    /// | 3 s | 3 to 5 s | 3 to 6 s |
    /// | 30 s | 30 to 45 s | 30 to 60 s |
    /// | 3600 s | 3600 to 3660 s | 3600 to 3660 s |
    ///
    /// - Parameters:
    ///   - attempt: the number of the attempt that failed, from 1; less counts as 1.
    ///   - spread: the minimum width for a wait that is the same for all callers.
    public func delays(
        afterAttempt attempt: Int,
        spread: Duration = RetryPolicy.standard.spread
    ) -> ClosedRange<Duration>? {
        guard let (floor, width) = jitter(afterAttempt: attempt, spread: spread) else { return nil }
        return .nanoseconds(floor)...(.nanoseconds(floor + width))
    }

    /// Returns the minimum wait and the width of the jitter above it, in nanoseconds.
    private func jitter(afterAttempt attempt: Int, spread: Duration) -> (floor: Int64, width: Int64)? {
        guard !isResetUnknown, let delay = delay ?? (verdict == .afterDelay ? .seconds(1) : nil) else { return nil }
        let floor = delay.delayNanoseconds
        let width = isShared ? sharedWidth(floor, spread.delayNanoseconds) : backoffWidth(floor)
        return (floor, width.doubled(attempt))
    }

    /// Whether all callers get the same wait, so that only jitter separates them.
    private var isShared: Bool { reason == .server || maximumDelay == nil }

    private func sharedWidth(_ floor: Int64, _ spread: Int64) -> JitterWidth {
        let share = min(floor, JitterWidth.longest)
        let range = maximumDelay.map { $0.delayNanoseconds - floor } ?? share
        return JitterWidth(first: max(floor / 2, spread), last: max(range, spread))
    }

    /// Returns the backoff's width: the first wait, and at least a second, since a width of 0 would never grow.
    private func backoffWidth(_ floor: Int64) -> JitterWidth {
        let range = maximumDelay.map { $0.delayNanoseconds - floor } ?? 0
        return JitterWidth(first: max(floor, JitterWidth.second), last: max(range, 0))
    }
}

/// The width of the jitter above a wait's floor, in nanoseconds.
private struct JitterWidth {
    static var second: Int64 { 1_000_000_000 }
    static var longest: Int64 { 60 * second }

    /// The width after the first attempt.
    let first: Int64
    /// The maximum width.
    let last: Int64

    /// Returns the width after an attempt. Doubling stops before it could overflow, whatever the number of the attempt.
    func doubled(_ attempt: Int) -> Int64 {
        let doublings = max(attempt, 1) - 1
        guard doublings < first.leadingZeroBitCount - 1 else { return first == 0 ? 0 : last }
        return min(first << Int64(doublings), last)
    }

    /// Returns a random number between 0 and a width.
    ///
    /// Scaling one number needs no second draw, so the sequence depends on the seed alone, and a constant generator (as
    /// in tests) does not hang. The bias is far below the resolution of a clock.
    static func part(of width: Int64, using generator: inout some RandomNumberGenerator) -> Int64 {
        Int64(generator.next().multipliedFullWidth(by: UInt64(width) + 1).high)
    }
}

extension ClosedRange<Duration> {
    /// Returns a uniformly distributed duration of the range, to the nanosecond.
    func element(using generator: inout some RandomNumberGenerator) -> Duration {
        let width = (upperBound - lowerBound).delayNanoseconds
        return lowerBound + .nanoseconds(JitterWidth.part(of: width, using: &generator))
    }
}
#endif
