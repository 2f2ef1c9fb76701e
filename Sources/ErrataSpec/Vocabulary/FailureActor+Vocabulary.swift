import ErrataCore

extension FailureActor: VocabularyWord {
    /// The actors, and the usual words for them. Seen from the API a client or customer is the app, or its user.
    static let vocabulary = Vocabulary(
        allCases.map(\.rawValue),
        synonyms: [
            ("developer", "app application caller dev engineer programmer sdk code integrator"),
            ("developer,endUser", "client"),
            ("operator,endUser", "customer accountOwner"),
            ("operator", "admin administrator ops devOps sre sysadmin operations billing account"),
            ("endUser", "user consumer person human"),
            ("vendor", "server api provider service support backend upstream"),
            ("nobody", "none noOne null nothing automatic wait self"),
        ]
    )
}
