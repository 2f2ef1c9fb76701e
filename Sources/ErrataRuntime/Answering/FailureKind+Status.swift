extension FailureKind {
    /// The usual HTTP status for an error of this kind, where its table documents none.
    ///
    /// It is that of the kind's counterpart ``rpcCode``. Source: the comments `HTTP Mapping` of google/rpc/code.proto
    /// in googleapis.
    public var httpStatus: Int {
        switch self {
        case .invalidRequest, .failedPrecondition, .accountActionRequired: 400
        case .unauthenticated: 401
        case .permissionDenied: 403
        case .notFound, .emptyResult: 404
        case .conflict, .alreadyDone: 409
        case .rateLimited, .quotaExhausted: 429
        case .internal: 500
        case .unsupported: 501
        case .notReady, .unavailable: 503
        case .timeout: 504
        }
    }
}
