extension SearchQuestions {
    /// The half of the questions that weights, synonyms and keywords may be fitted to.
    static let tuning = all.filter { !isHeldOut($0.question) }
    /// The half that judges them: its misses are counted and never shown.
    static let heldOut = all.filter { isHeldOut($0.question) }

    /// Whether a question is in the held-out half: by the lowest bit of the FNV-1a hash of its text, which nobody chose.
    private static func isHeldOut(_ question: String) -> Bool {
        let hash = question.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
        return hash & 1 == 1
    }
}
