import ErrataLogs

// Sentences about what has changed since the baseline.
extension SummaryReport {
    /// The changes by kind, each with its groups; empty where nothing has changed or there is no baseline.
    var changes: [(label: String, groups: [(title: String, count: String)])] {
        guard let comparison else { return [] }
        return [
            ("New", comparison.new.map { ($0.title, "\(Self.errors($0.count))") }),
            ("Gone", comparison.gone.map { ($0.title, "\(Self.errors($0.count)) before") }),
            ("Grown", comparison.grown.map { ($0.now.title, growth($0)) }),
        ].filter { !$0.1.isEmpty }
    }

    /// What is to be said about the baseline beside the changes.
    var baselineWords: [String] {
        guard let comparison else { return [] }
        var words: [String] = []
        if changes.isEmpty { words.append("Nothing is new, gone or grown since the baseline.") }
        if !comparison.isComplete, !comparison.new.isEmpty {
            words.append("The baseline does not list all of its groups: one that seems new may be among the others.")
        }
        return words
    }

    private func growth(_ growth: LogComparison.Growth) -> String {
        let (before, now) = (growth.before.count, growth.now.count)
        return "\(Self.grouped(before)) → \(Self.grouped(now)), more than twice the share of the lines"
    }

    static func errors(_ count: Int) -> String {
        count == 1 ? "1 error" : "\(grouped(count)) errors"
    }
}
