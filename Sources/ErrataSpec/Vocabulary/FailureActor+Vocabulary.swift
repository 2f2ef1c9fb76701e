import ErrataCore

extension FailureActor: VocabularyWord {
    /// The actors, with the usual words for them as synonyms. From the API's perspective a client or customer is the
    /// app, or its user.
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
