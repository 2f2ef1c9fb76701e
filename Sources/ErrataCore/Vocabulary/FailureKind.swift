/// The class of an error: a closed set, so an app can switch over it and handle every API alike.
///
/// A kind says what sort of thing went wrong. It never says by itself whether to try again: that is the entry's
/// ``RetryHint``.
public enum FailureKind: String, OrdinalEnum, CaseIterable, Hashable {
    /// The request is malformed or a value in it is not acceptable.
    case invalidRequest
    /// Who is calling is not known: the credentials are missing, wrong or expired.
    case unauthenticated
    /// The caller is known and may not do this.
    case permissionDenied
    /// The thing that the request names does not exist or cannot be seen.
    case notFound
    /// The question was right and the answer is that there is nothing.
    case emptyResult
    /// The request collides with the present state or with another request.
    case conflict
    /// The state asked for already holds.
    case alreadyDone
    /// Something must be done first: the request would be right in another state.
    case failedPrecondition
    /// The account's owner must act: sign in again, unlock, acknowledge.
    case accountActionRequired
    /// Too many requests in too short a time.
    case rateLimited
    /// Credits, seats or a plan's allowance are used up.
    case quotaExhausted
    /// The API does not do this.
    case unsupported
    /// The answer did not come in time.
    case timeout
    /// The thing is still being made.
    case notReady
    /// The service cannot answer at present.
    case unavailable
    /// The service failed inside.
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
