extension AccessLevel: VocabularyWord {
    /// The access levels, with Swift's other keywords as synonyms.
    static let vocabulary = Vocabulary(
        allCases.map(\.rawValue),
        synonyms: [("public", "open exported"), ("package", "spi"), ("internal", "private fileprivate module")]
    )
}
