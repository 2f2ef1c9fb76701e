import ErrataAuthoring
import ErrataCore
import ErrataJSON
import ErrataReference

extension ImportReport {
    /// The report as an object, with all items.
    var json: String {
        var writer = JSONWriter(layout: .pretty, escaping: .terminal)
        writer.beginObject()
        writer.member("catalog", spec.catalog.id.value)
        writer.name("changed")
        writer.bool(merge.hasChanges)
        writer.codes("added", merge.added)
        writer.codes("addedStatuses", merge.addedStatuses)
        writer.texts("addedCategories", merge.addedCategories)
        writer.texts("addedEnvelopes", merge.addedEnvelopes)
        writer.texts("addedSources", merge.addedSources)
        writer.facts("filled", merge.filled)
        writer.facts("differing", merge.differing)
        writer.texts("otherEnvelopes", merge.otherEnvelopes)
        writer.codes("gone", merge.gone)
        writer.flags(merge.flags)
        writer.end()
        return writer.text + "\n"
    }
}

extension JSONWriter {
    /// Writes a list, also where it is empty.
    private mutating func whole<Item>(_ name: String, _ items: [Item], _ write: (inout JSONWriter, Item) -> Void) {
        self.name(name)
        array(items, write)
    }

    fileprivate mutating func texts(_ name: String, _ texts: [String]) {
        whole(name, texts) { $0.string($1) }
    }

    fileprivate mutating func codes(_ name: String, _ codes: [WireCode]) {
        whole(name, codes) { $0.code($1) }
    }

    fileprivate mutating func facts(_ name: String, _ facts: [MergeReport.Fact]) {
        whole(name, facts) { writer, fact in
            writer.beginObject()
            writer.name(fact.isStatus ? "status" : "code")
            writer.code(fact.code)
            writer.member("field", fact.field)
            writer.member("stands", fact.stands)
            writer.member("source", fact.source)
            writer.end()
        }
    }

    fileprivate mutating func flags(_ flags: [(path: String, flag: ImportFlag)]) {
        whole("flags", flags) { writer, item in
            writer.beginObject()
            writer.member("path", item.path)
            writer.member("line", item.flag.line)
            writer.member("text", item.flag.text)
            writer.end()
        }
    }
}
