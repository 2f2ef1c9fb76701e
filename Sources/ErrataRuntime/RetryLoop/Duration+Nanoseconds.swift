#if !hasFeature(Embedded)
extension Duration {
    /// The duration in nanoseconds, rounded up and clamped to 0…2^31 seconds: no wait is longer, and two of them fit
    /// into the type.
    var delayNanoseconds: Int64 {
        let (seconds, attoseconds) = components
        guard seconds >= 0, attoseconds >= 0 else { return 0 }
        guard seconds < ServerDelay.longest else { return ServerDelay.longest * 1_000_000_000 }
        return seconds * 1_000_000_000 + (attoseconds + 999_999_999) / 1_000_000_000
    }
}
#endif
