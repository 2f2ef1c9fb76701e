#if CLI
import ArgumentParser
import ErrataCore

extension FailureKind: ExpressibleByArgument {}
extension FailureActor: ExpressibleByArgument {}
extension RetryVerdict: ExpressibleByArgument {}

/// What `list` and `search` let through: of one option any of its values, of several options all.
struct EntryFilter: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Only codes with this HTTP status or class; separate several by commas: 429,5xx.",
            valueName: "status"
        )
    )
    var http: [StatusList] = []

    @Option(help: "Only codes of this kind.")
    var kind: [FailureKind] = []

    @Option(help: ArgumentHelp("Only codes with this retry verdict.", valueName: "verdict"))
    var retry: [RetryVerdict] = []

    @Option(help: "Only codes with this actor, who must act.")
    var actor: [FailureActor] = []

    @Option(help: ArgumentHelp("Only codes of the category with this id.", valueName: "id"), completion: .category)
    var category: [String] = []

    /// Whether every entry is let through.
    var admitsAll: Bool {
        http.isEmpty && kind.isEmpty && retry.isEmpty && actor.isEmpty && category.isEmpty
    }

    /// Whether an entry is let through.
    func admits(_ entry: Catalog.Entry) -> Bool {
        let facts = entry.effectiveFacts
        return (http.isEmpty || entry.http.contains { status in http.contains { $0.contains(status) } })
            && Self.admits(facts.kind?.value, kind)
            && Self.admits(entry.retry?.verdict, retry)
            && Self.admits(facts.actor?.value, actor)
            && Self.admits(entry.category?.id, category)
    }

    private static func admits<Value: Equatable>(_ value: Value?, _ wanted: [Value]) -> Bool {
        wanted.isEmpty || value.map(wanted.contains) == true
    }
}
#endif
