/// The actor who must do something before a failed request can succeed.
public enum FailureActor: String, OrdinalEnum, CaseIterable, Hashable {
    /// The author of the calling code: the request itself must change.
    case developer
    /// The operator of the calling service: keys, plans, seats, proxies, quotas.
    case `operator`
    /// The app's own user: sign in, choose something else, wait.
    case endUser
    /// The API's vendor.
    case vendor
    /// Nobody: the error passes by itself, or nothing is wrong.
    case nobody
}
