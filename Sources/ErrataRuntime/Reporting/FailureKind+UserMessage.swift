extension FailureKind {
    /// The message for an app's own user where the table has none for the code.
    ///
    /// It holds for every error of the kind, and asks to try again only where a repeat cannot have an effect twice.
    public var userMessage: UserMessage { UserMessage(UserSentence(self)) }

    /// Returns the message for a known actor: a wrong key of the app's does not make its user sign in again.
    public func userMessage(actor: FailureActor?) -> UserMessage {
        UserMessage(UserSentence(self, actor: actor))
    }
}

extension UserMessage {
    /// Creates the message of a kind.
    init(_ sentence: UserSentence) {
        self.init(key: "errata.kind.\(sentence.id)", text: sentence.text)
    }
}
