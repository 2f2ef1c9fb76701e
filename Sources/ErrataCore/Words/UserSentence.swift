/// The message for an app's own user about an error for which the table has none.
package struct UserSentence: Sendable {
    /// The id of the message: the kind, and the actor where the message depends on it.
    package let id: String
    /// The message in English.
    package let text: String

    /// Creates the message for a kind.
    package init(_ kind: FailureKind) {
        (id, text) = (kind.rawValue, kind.sentence)
    }

    /// Creates the message for a kind and the actor, where that is known: a user cannot enter credentials again that
    /// are not their own.
    package init(_ kind: FailureKind, actor: FailureActor?) {
        switch (kind, actor) {
        case (.unauthenticated, .developer), (.unauthenticated, .operator): self = .unauthenticatedApp
        default: self.init(kind)
        }
    }

    private init(id: String, text: String) {
        (self.id, self.text) = (id, text)
    }

    /// The message where the app itself was not authenticated.
    package static var unauthenticatedApp: UserSentence {
        UserSentence(
            id: "unauthenticated.app",
            text: "This app could not sign in to the service. Its developer has to fix this."
        )
    }
}

extension FailureKind {
    /// The message for every error of the kind. It asks to try again only where a repeat cannot have an effect twice.
    fileprivate var sentence: String {
        switch self {
        case .invalidRequest: "The service did not accept this request."
        case .unauthenticated: "The service did not accept the sign-in."
        case .permissionDenied: "This is not allowed for this account."
        case .notFound: "This could not be found."
        case .emptyResult: "There is nothing to show."
        case .conflict: "This conflicts with another change."
        case .alreadyDone: "This has been done already."
        case .failedPrecondition: "This is not possible yet: something else must be done first."
        case .accountActionRequired: "The account needs attention before this is possible."
        case .rateLimited: "There were too many requests. Try again later."
        case .quotaExhausted: "The plan does not include this, or its allowance is used up."
        case .unsupported: "The service cannot do this."
        case .timeout: "The service took too long to answer."
        case .notReady: "This is not ready yet. Try again in a moment."
        case .unavailable: "The service is not available at the moment."
        case .internal: "Something went wrong with the service."
        }
    }
}
