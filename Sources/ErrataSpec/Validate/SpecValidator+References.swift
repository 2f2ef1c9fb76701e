import ErrataCore

extension SpecValidator {
    /// Checks that the ids of sources, categories and envelopes are unique.
    mutating func checkIDs() {
        checkIDs(spec.sources.map(\.id), owner: "source")
        checkIDs(spec.categories.map(\.id), owner: "category")
        checkIDs(spec.envelopes.map(\.id), owner: "envelope")
    }

    private mutating func checkIDs(_ ids: [Located<String>], owner: String) {
        let ids = ids.filter { !$0.value.isEmpty }
        findRepetition(among: ids.map { ($0.value, $0.offset) }) { index, first in
            .duplicateID(ids[index].value, owner: owner, first: first)
        }
    }

    /// Checks that all references to sources can be resolved.
    mutating func checkSources() {
        let known = spec.sources.map(\.id.value)
        guard !known.isEmpty else { return }
        let ids = Set(known)
        for source in allSources where isUnknown(source.value, among: ids) {
            let nearest = NearestSpelling.of(source.value, among: known)
            report(.unknownSource(source.value, nearest: nearest), at: source.offset)
        }
    }

    private var allSources: [Located<String>] {
        var sources = spec.envelopes.map(\.source) + spec.categories.map(\.source)
        sources += spec.statuses.map(\.source) + spec.errors.map(\.source)
        guard let policies = spec.policies else { return sources }
        sources += policies.rateLimits.map(\.source) + policies.authentication.map(\.source)
        return sources + (policies.credits.map { [$0.source] } ?? [])
    }

    /// Checks that all references to categories can be resolved.
    mutating func checkCategories() {
        let known = spec.categories.map(\.id.value)
        let ids = Set(known)
        for category in spec.errors.compactMap(\.category) where isUnknown(category.value, among: ids) {
            let nearest = NearestSpelling.of(category.value, among: known)
            report(.unknownCategory(category.value, nearest: nearest), at: category.offset)
        }
    }

    /// Whether an id is unknown. While one of the known ids could not be read, no id counts as unknown, since it may be
    /// that one.
    private func isUnknown(_ id: String, among known: Set<String>) -> Bool {
        !id.isEmpty && !known.contains("") && !known.contains(id)
    }

    /// Checks that successors are errors of the spec.
    mutating func checkSuccessors() {
        guard !successors.isEmpty else { return }
        let codes = Set(spec.errors.map { ExactText($0.code.value.description) })
        for successor in successors where !codes.contains(ExactText(successor.value.description)) {
            report(.unknownSuccessor(successor.value.description), at: successor.offset)
        }
    }
}
