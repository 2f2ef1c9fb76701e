/// Who must act before a failed request can succeed.
public enum FailureActor: String, OrdinalEnum, CaseIterable, Hashable {
    /// Whoever wrote the calling code: the request itself must change.
    case developer
    /// Whoever runs the calling service: keys, plans, seats, proxies, quotas.
    case `operator`
    /// The app's own user: sign in, choose something else, wait.
    case endUser
    /// The API's vendor.
    case vendor
    /// Nobody: it passes by itself, or nothing is wrong.
    case nobody
}
