#if CLI
import ArgumentParser
import ErrataCore
import ErrataReference

extension FailureKind: ExpressibleByArgument {}
extension FailureActor: ExpressibleByArgument {}
extension RetryVerdict: ExpressibleByArgument {}

extension StatusList: ExpressibleByArgument {
    /// Creates the list from an argument: `429,5xx`.
    package init?(argument: String) {
        self.init(argument)
    }
}

/// What `list` and `search` let through: of one option any of its values, of several options all.
struct FilterOptions: ParsableArguments {
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

    /// The filter that the options describe.
    var filter: EntryFilter {
        var filter = EntryFilter()
        (filter.http, filter.kinds, filter.verdicts) = (http, kind, retry)
        (filter.actors, filter.categories) = (actor, category)
        return filter
    }
}
#endif
