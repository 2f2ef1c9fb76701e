import ErrataCore

extension RetryVerdict {
    /// The meaning of the verdict for the same request.
    package var meaning: String {
        switch self {
        case .never: "cannot succeed"
        case .afterFix: "fails again until something has been changed"
        case .afterDelay: "can succeed after a wait, unchanged"
        case .conditional: "can succeed under a condition that a person must read, so nothing is retried automatically"
        }
    }
}
