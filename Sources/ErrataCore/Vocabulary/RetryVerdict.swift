/// Whether the same request can succeed when it is sent again.
public enum RetryVerdict: String, OrdinalEnum, CaseIterable, Hashable {
    /// It cannot succeed.
    case never
    /// It can succeed only after somebody has changed something: the request, a setting, a plan.
    case afterFix
    /// It can succeed after a wait, without any change.
    case afterDelay
    /// It depends on a condition that a person must check; it is never retried automatically.
    case conditional
}
