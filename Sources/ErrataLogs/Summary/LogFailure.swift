public import ErrataRuntime
import ErrataWire

/// A failure in a log, with its place.
public struct LogFailure: Sendable, Hashable {
    /// The failure, decoded by the catalog that fits it best.
    public let failure: UntypedFailure
    /// The time of the failure, in seconds since 1970; nil where the log does not say.
    public let time: Int?
    /// The number of its line, from 1, counted over all logs.
    public let line: Int
    /// Whether a host answered that is not one of those of the failure's catalog.
    public let isFromOtherHost: Bool

    init(_ found: FoundFailure, line: Int) {
        (failure, time, self.line) = (found.attribution.failure, found.time, line)
        isFromOtherHost = found.host.map { found.attribution.failure.catalog.excludes(host: $0) } ?? false
    }
}
