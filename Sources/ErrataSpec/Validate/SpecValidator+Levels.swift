import ErrataCore

extension SpecValidator {
    /// Checks that the coarser codes of errors are read by an envelope, and known.
    mutating func checkLevels() {
        let placed = spec.errors.compactMap(\.within)
        guard let first = placed.first else { return }
        let hasCode = spec.envelopes.contains { !$0.levels.isEmpty }
        guard spec.envelopes.contains(where: { $0.levels.count > 1 }) else {
            if hasCode { report(.withinWithoutLevels, at: first.offset) }
            return
        }
        let categories = spec.categories.compactMap(\.code?.value.description)
        let near = nearWords(categories)
        var seen = Set((categories + coarseCodes).map { ExactText($0) })
        for code in placed where seen.insert(ExactText(code.value.description)).inserted {
            let text = code.value.description
            report(.unknownWithin(text, nearest: NearestSpelling.of(text, among: near)), at: code.offset)
        }
    }

    /// The spellings of all errors, each of which can be a coarser code.
    private var coarseCodes: [String] {
        spec.errors.filter { $0.when == nil }.flatMap { [$0.code] + $0.aliases }.map(\.value.description)
    }

    /// The codes among which a misspelled one is sought: those of categories, and of errors in which others stand. There
    /// are few, as the levels are coarse; of very many, only the first are compared.
    private func nearWords(_ categories: [String]) -> [String] {
        let words = categories + spec.errors.filter { $0.when == nil && $0.within == nil }.map(\.code.value.description)
        return Array(words.prefix(100))
    }
}
