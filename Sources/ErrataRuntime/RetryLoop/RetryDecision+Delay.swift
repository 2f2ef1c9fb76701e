#if !hasFeature(Embedded)
extension RetryDecision {
    /// The wait after an attempt, drawn by chance from ``delays(afterAttempt:spread:)``; nil where there is none.
    ///
    /// One number is drawn from the generator for each wait, so generators with the same seed give the same waits.
    ///
    /// - Parameters:
    ///   - attempt: the number of the attempt that failed, from 1; less counts as 1.
    ///   - spread: as in ``delays(afterAttempt:spread:)``.
    ///   - generator: where chance comes from.
    public func delay(
        afterAttempt attempt: Int,
        spread: Duration = RetryPolicy.standard.spread,
        using generator: inout some RandomNumberGenerator
    ) -> Duration? {
        guard let (floor, width) = jitter(afterAttempt: attempt, spread: spread) else { return nil }
        return .nanoseconds(floor + JitterWidth.part(of: width, using: &generator))
    }

    /// The waits that can follow an attempt, each as likely as the others; nil where the request is not to be repeated, and
    /// where it has to wait for a reset that is not known.
    ///
    /// The least is ``delay``: what the server or the table asks for is a floor. Above it lies an exponential backoff
    /// with full jitter: a width that doubles with every attempt, up to ``maximumDelay``.
    ///
    /// A wait that all callers are told alike (the server's, or a fixed one of the table) is spread by a share of itself,
    /// else those who were turned away together would come back together: half of it after the first attempt, doubled
    /// with each further one up to ``maximumDelay``, or where there is none up to the whole of it, a minute at most. The
    /// width is never less than `spread`, even where that goes beyond ``maximumDelay``. Without a ``maximumDelay``, and
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
    ///   - spread: the least width for a wait that all callers are told alike.
    public func delays(
        afterAttempt attempt: Int,
        spread: Duration = RetryPolicy.standard.spread
    ) -> ClosedRange<Duration>? {
        guard let (floor, width) = jitter(afterAttempt: attempt, spread: spread) else { return nil }
        return .nanoseconds(floor)...(.nanoseconds(floor + width))
    }

    /// The least wait, and how far chance may carry it beyond, in nanoseconds.
    private func jitter(afterAttempt attempt: Int, spread: Duration) -> (floor: Int64, width: Int64)? {
        guard !isResetUnknown, let delay = delay ?? (verdict == .afterDelay ? .seconds(1) : nil) else { return nil }
        let floor = delay.delayNanoseconds
        let width = isShared ? sharedWidth(floor, spread.delayNanoseconds) : backoffWidth(floor)
        return (floor, width.doubled(attempt))
    }

    /// Whether all callers are told the same wait, so that chance alone keeps them apart.
    private var isShared: Bool { reason == .server || maximumDelay == nil }

    private func sharedWidth(_ floor: Int64, _ spread: Int64) -> JitterWidth {
        let share = min(floor, JitterWidth.longest)
        let range = maximumDelay.map { $0.delayNanoseconds - floor } ?? share
        return JitterWidth(first: max(floor / 2, spread), last: max(range, spread))
    }

    /// As wide as the first wait is long, and no less than a second, or a wait of 0 would never grow.
    private func backoffWidth(_ floor: Int64) -> JitterWidth {
        let range = maximumDelay.map { $0.delayNanoseconds - floor } ?? 0
        return JitterWidth(first: max(floor, JitterWidth.second), last: max(range, 0))
    }
}

/// How far chance may carry a wait above its floor, in nanoseconds.
private struct JitterWidth {
    static var second: Int64 { 1_000_000_000 }
    static var longest: Int64 { 60 * second }

    /// The width after the first attempt.
    let first: Int64
    /// The width at which it stops to grow.
    let last: Int64

    /// The width after an attempt. It stops before it could overflow, whatever the number of the attempt.
    func doubled(_ attempt: Int) -> Int64 {
        let doublings = max(attempt, 1) - 1
        guard doublings < first.leadingZeroBitCount - 1 else { return first == 0 ? 0 : last }
        return min(first << Int64(doublings), last)
    }

    /// A number between 0 and a width.
    ///
    /// Scaling one number takes no second draw, so the sequence depends on the seed alone, and a generator that always
    /// gives the same number (as tests use them) does not hang. The bias is far below what a clock can tell.
    static func part(of width: Int64, using generator: inout some RandomNumberGenerator) -> Int64 {
        Int64(generator.next().multipliedFullWidth(by: UInt64(width) + 1).high)
    }
}

extension ClosedRange<Duration> {
    /// One of the durations, each as likely as the others, to the nanosecond.
    func element(using generator: inout some RandomNumberGenerator) -> Duration {
        let width = (upperBound - lowerBound).delayNanoseconds
        return lowerBound + .nanoseconds(JitterWidth.part(of: width, using: &generator))
    }
}
#endif
