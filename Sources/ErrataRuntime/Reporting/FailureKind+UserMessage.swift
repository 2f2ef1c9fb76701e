extension FailureKind {
    /// The sentence for an app's own user where the table has none for the code.
    ///
    /// It says what can be said of every error of the kind, and asks to try again only where doing so cannot do a thing
    /// twice.
    public var userMessage: UserMessage { UserMessage(UserSentence(self)) }

    /// The sentence where it is known who must act: a wrong key of the app's does not send its user to sign in again.
    public func userMessage(actor: FailureActor?) -> UserMessage {
        UserMessage(UserSentence(self, actor: actor))
    }
}

extension UserMessage {
    /// The sentence of a kind.
    init(_ sentence: UserSentence) {
        self.init(key: "errata.kind.\(sentence.id)", text: sentence.text)
    }
}
