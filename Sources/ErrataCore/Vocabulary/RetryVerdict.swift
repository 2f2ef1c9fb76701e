/// Whether the same request can succeed when it is sent again.
public enum RetryVerdict: String, OrdinalEnum, CaseIterable, Hashable {
    /// It cannot.
    case never
    /// Only after somebody has changed something: the request, a setting, a plan.
    case afterFix
    /// After a wait, by itself.
    case afterDelay
    /// It depends on a condition that a person must read; nothing retries by itself.
    case conditional
}
