extension FailureActor {
    /// The actor, for people.
    package var words: String {
        switch self {
        case .developer: "the developer of the calling code"
        case .operator: "the operator of the calling service"
        case .endUser: "the app's own user"
        case .vendor: "the API's vendor"
        case .nobody: "nobody"
        }
    }
}

extension FailureKind {
    /// The kind and its meaning.
    package var words: String { "\(rawValue): \(meaning)" }

    /// The meaning in a few words.
    package var meaning: String {
        switch self {
        case .invalidRequest: "the request or a value in it is not acceptable"
        case .unauthenticated: "the credentials are missing, wrong or expired"
        case .permissionDenied: "the caller may not do this"
        case .notFound: "what the request names does not exist or cannot be seen"
        case .emptyResult: "the request was valid, and there is no result"
        case .conflict: "the request collides with the present state or another request"
        case .alreadyDone: "the requested state already holds"
        case .failedPrecondition: "something must be done first"
        case .accountActionRequired: "the account's owner must act"
        case .rateLimited: "too many requests in too short a time"
        case .quotaExhausted: "credits, seats or a plan's allowance are used up or not included"
        case .unsupported: "the API does not support this"
        case .timeout: "the response did not arrive in time"
        case .notReady: "the resource is still being prepared"
        case .unavailable: "the service cannot answer at present"
        case .internal: "the service failed internally"
        }
    }
}
