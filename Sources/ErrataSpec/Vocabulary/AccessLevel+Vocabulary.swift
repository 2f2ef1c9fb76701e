extension AccessLevel: VocabularyWord {
    /// The levels, and Swift's own words beside them.
    static let vocabulary = Vocabulary(
        allCases.map(\.rawValue),
        synonyms: [("public", "open exported"), ("package", "spi"), ("internal", "private fileprivate module")]
    )
}
