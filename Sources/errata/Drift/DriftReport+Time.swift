import ErrataWire

extension DriftReport {
    /// Returns a time as RFC 3339, in UTC.
    static func time(_ seconds: Int) -> String { LogTimestamp.text(seconds) }
}
