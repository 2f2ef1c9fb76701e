/// The kind of an error: a closed set, so an app can switch over it and handle every API alike.
///
/// A kind classifies what went wrong. It never says by itself whether to retry: that is the entry's ``RetryHint``.
public enum FailureKind: String, OrdinalEnum, CaseIterable, Hashable {
    /// The request is malformed or a value in it is not acceptable.
    case invalidRequest
    /// The caller cannot be identified: the credentials are missing, wrong or expired.
    case unauthenticated
    /// The caller is known and lacks the permission.
    case permissionDenied
    /// The resource that the request names does not exist or is not visible to the caller.
    case notFound
    /// The request was valid and has an empty result.
    case emptyResult
    /// The request conflicts with the current state or with another request.
    case conflict
    /// The requested state already holds.
    case alreadyDone
    /// A precondition does not hold: the request would be valid in another state.
    case failedPrecondition
    /// The account's owner must act: sign in again, unlock, acknowledge.
    case accountActionRequired
    /// There were too many requests in too short a time.
    case rateLimited
    /// Credits, seats or a plan's allowance are used up.
    case quotaExhausted
    /// The API does not support this.
    case unsupported
    /// The response did not arrive in time.
    case timeout
    /// The resource is still being created.
    case notReady
    /// The service is temporarily unavailable.
    case unavailable
    /// The service had an internal error.
    case `internal`

    /// The name of the kind's counterpart in `google.rpc.Code`, such as `RESOURCE_EXHAUSTED`.
    ///
    /// Source: google/rpc/code.proto of googleapis.
    public var rpcCode: String {
        switch self {
        case .invalidRequest: "INVALID_ARGUMENT"
        case .unauthenticated: "UNAUTHENTICATED"
        case .permissionDenied: "PERMISSION_DENIED"
        case .notFound, .emptyResult: "NOT_FOUND"
        case .conflict: "ABORTED"
        case .alreadyDone: "ALREADY_EXISTS"
        case .failedPrecondition, .accountActionRequired: "FAILED_PRECONDITION"
        case .rateLimited, .quotaExhausted: "RESOURCE_EXHAUSTED"
        case .unsupported: "UNIMPLEMENTED"
        case .timeout: "DEADLINE_EXCEEDED"
        case .notReady, .unavailable: "UNAVAILABLE"
        case .internal: "INTERNAL"
        }
    }
}
