import ErrataJSON
import ErrataLogs
import ErrataReference

extension SummaryReport {
    /// The summary as one object, with the comparison where a baseline was given.
    var json: String {
        guard hasBaseline else { return summary.json }
        var writer = JSONWriter(layout: .pretty, escaping: .terminal)
        writer.beginObject()
        summary.write(to: &writer)
        writer.name("baseline")
        if let comparison { write(comparison, to: &writer) } else { writer.null() }
        writer.end()
        return writer.text + "\n"
    }

    private func write(_ comparison: LogComparison, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.name("new")
        writer.array(comparison.new) { $0.compared($1, [("count", $1.count)]) }
        writer.name("gone")
        writer.array(comparison.gone) { $0.compared($1, [("count", $1.count)]) }
        writer.name("grown")
        writer.array(comparison.grown) { $0.compared($1.now, [("before", $1.before.count), ("now", $1.now.count)]) }
        writer.name("complete")
        writer.bool(comparison.isComplete)
        writer.end()
    }
}

extension JSONWriter {
    fileprivate mutating func compared(_ group: ErrorGroup, _ counts: [(String, Int)]) {
        beginObject(onOneLine: true)
        member("key", group.key)
        member("title", group.title)
        for (name, count) in counts { member(name, count) }
        end()
    }
}
