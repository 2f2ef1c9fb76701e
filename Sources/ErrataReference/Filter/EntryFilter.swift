import ErrataCore

/// Conditions on entries: of one list any of its values, of several lists all. An empty list is no condition.
package struct EntryFilter: Sendable, Hashable {
    /// The HTTP statuses that an entry comes with.
    package var http: [StatusList] = []
    package var kinds: [FailureKind] = []
    /// The verdicts of the effective retry hint.
    package var verdicts: [RetryVerdict] = []
    package var effects: [RequestEffect] = []
    package var actors: [FailureActor] = []
    /// The ids of categories.
    package var categories: [String] = []

    /// Creates a filter that admits every entry.
    package init() {}

    /// Whether every entry is admitted.
    package var admitsAll: Bool { self == EntryFilter() }

    /// Whether an entry is admitted.
    package func admits(_ entry: Catalog.Entry) -> Bool {
        guard !admitsAll else { return true }
        let facts = entry.effectiveFacts
        return (http.isEmpty || entry.http.contains { status in http.contains { $0.contains(status) } })
            && Self.admits(facts.kind?.value, kinds)
            && Self.admits(entry.retry?.verdict, verdicts)
            && Self.admits(entry.effect, effects)
            && Self.admits(facts.actor?.value, actors)
            && Self.admits(entry.category?.id, categories)
    }

    private static func admits<Value: Equatable>(_ value: Value?, _ wanted: [Value]) -> Bool {
        wanted.isEmpty || value.map { wanted.contains($0) } == true
    }
}
