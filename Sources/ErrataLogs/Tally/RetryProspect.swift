import ErrataCatalog

/// The prospect of a retry after an error.
public enum RetryProspect: String, Sendable, CaseIterable, Codable {
    /// It can succeed after a wait, and the request is known to have had no effect.
    case safe
    /// It can succeed after a wait, and could carry out the request twice.
    case ifIdempotent
    /// It can succeed once a limit has reset, at a time that is not known.
    case afterReset
    /// It can succeed on a condition that a person must check.
    case conditional
    /// It cannot succeed without a change.
    case hopeless

    /// Classifies a failure by what a retry can do about it.
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

    /// The index in the order of declaration.
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
