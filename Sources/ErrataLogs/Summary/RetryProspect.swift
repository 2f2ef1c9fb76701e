import ErrataCatalog

/// What a retry can do about an error.
public enum RetryProspect: String, Sendable, CaseIterable, Codable {
    /// It can succeed after a wait, and the request is known to have had no effect.
    case safe
    /// It can succeed after a wait, and could do the thing twice.
    case ifIdempotent
    /// It can succeed once a limit has reset, and nobody says when that is.
    case afterReset
    /// It can succeed on a condition that a person must read.
    case conditional
    /// It cannot succeed by itself.
    case hopeless

    /// What a retry can do about a failure.
    init(of failure: UntypedFailure) {
        let retry = failure.retry
        self =
            switch retry.verdict {
            case .afterDelay where retry.isResetUnknown && failure.serverDelay == nil: .afterReset
            case .afterDelay: failure.effect == .noEffect ? .safe : .ifIdempotent
            case .conditional: .conditional
            case .never, .afterFix: .hopeless
            }
    }

    /// The place in the order of declaration.
    var ordinal: Int {
        switch self {
        case .safe: 0
        case .ifIdempotent: 1
        case .afterReset: 2
        case .conditional: 3
        case .hopeless: 4
        }
    }
}
