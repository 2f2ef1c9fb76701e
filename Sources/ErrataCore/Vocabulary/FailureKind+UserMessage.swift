extension FailureKind {
    /// The sentence for an app's own user where the table has none for the code.
    ///
    /// It says what can be said of every error of the kind, and asks to try again only where doing so cannot do a thing
    /// twice.
    public var userMessage: UserMessage {
        UserMessage(key: "errata.kind.\(rawValue)", text: sentence)
    }

    /// The sentence where it is known who must act: credentials that are not the user's own are nothing that the user could
    /// type in again.
    public func userMessage(actor: FailureActor?) -> UserMessage {
        switch (self, actor) {
        case (.unauthenticated, .developer), (.unauthenticated, .operator): Self.unauthenticatedApp
        default: userMessage
        }
    }

    package static var unauthenticatedApp: UserMessage {
        UserMessage(
            key: "errata.kind.unauthenticated.app",
            text: "This app could not sign in to the service. Its maker has to correct this."
        )
    }

    private var sentence: String {
        switch self {
        case .invalidRequest: "The service did not accept this request."
        case .unauthenticated: "The service did not accept the sign-in."
        case .permissionDenied: "This is not allowed for this account."
        case .notFound: "This could not be found."
        case .emptyResult: "There is nothing to show."
        case .conflict: "This is in conflict with another change."
        case .alreadyDone: "This has been done already."
        case .failedPrecondition: "This is not possible yet: something else must be done first."
        case .accountActionRequired: "The account needs attention before this is possible."
        case .rateLimited: "There were too many requests. Try again later."
        case .quotaExhausted: "The plan does not include this, or its allowance is used up."
        case .unsupported: "The service cannot do this."
        case .timeout: "The service took too long to answer."
        case .notReady: "This is not ready yet. Try again in a moment."
        case .unavailable: "The service is not available at the moment."
        case .internal: "Something went wrong at the service."
        }
    }
}
