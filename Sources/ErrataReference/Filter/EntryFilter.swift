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
        Self.admits(entry.effect, effects)
            && Self.admits(entry.retry?.verdict, verdicts)
            && (http.isEmpty || entry.http.contains { status in http.contains { $0.contains(status) } })
            && Self.admits(entry.category?.id, categories)
            && Self.admits(entry.effectiveFacts.kind?.value, kinds)
            && Self.admits(entry.effectiveFacts.actor?.value, actors)
    }

    // Most conditions are empty, and a value is looked up only for one that is not.
    private static func admits<Value: Equatable>(_ value: @autoclosure () -> Value?, _ wanted: [Value]) -> Bool {
        wanted.isEmpty || value().map { wanted.contains($0) } == true
    }
}
