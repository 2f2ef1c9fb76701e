import ErrataAuthoring
import ErrataJSON
import ErrataReference
import ErrataSpec

extension ChangeReport {
    /// The changes as one object.
    var json: String {
        var writer = JSONWriter(layout: .pretty, escaping: .terminal)
        writer.beginObject()
        writer.name("counts")
        writer.beginObject(onOneLine: true)
        for impact in ChangeImpact.allCases { writer.member(impact.rawValue, review.count(of: impact)) }
        writer.end()
        writer.member("failures", review.failures?.total)
        writer.name("catalogs")
        writer.array(review.diff.catalogs) { write($1, to: &$0) }
        writer.name("staleApprovals")
        writer.array(review.staleApprovals) { $0.string($1.fingerprint) }
        writer.end()
        return writer.text + "\n"
    }

    private func write(_ catalog: CatalogChanges, to writer: inout JSONWriter) {
        let (old, new) = (catalog.old.map { review.old[$0] }, catalog.new.map { review.new[$0] })
        let lines = (old: JSONLines(old?.bytes ?? []), new: JSONLines(new?.bytes ?? []))
        writer.beginObject()
        writer.member("catalog", catalog.catalog)
        writer.member("old", old?.path)
        writer.member("new", new?.path)
        writer.name("changes")
        writer.array(catalog.changes) { writer, change in
            writer.beginObject()
            writer.change(change)
            writer.member("oldLine", change.oldOffset.map { lines.old.position(of: $0).line })
            writer.member("newLine", change.newOffset.map { lines.new.position(of: $0).line })
            writeRemarks(on: change, in: catalog, to: &writer)
            writer.end()
        }
        writer.end()
    }

    private func writeRemarks(on change: SpecChange, in catalog: CatalogChanges, to writer: inout JSONWriter) {
        switch review.failures?.share(of: change, in: catalog) {
        case .exactly(let count): writer.member("failures", count)
        case .atMost(let count): writer.member("failuresAtMost", count)
        case .unrelated, nil: break
        }
        writer.member("approved", review.approvals.approval(of: change)?.reason)
    }
}

extension JSONWriter {
    fileprivate mutating func change(_ change: SpecChange) {
        member("fingerprint", change.fingerprint)
        member("rule", change.rule.id)
        member("class", change.rule.impact.rawValue)
        member("level", change.rule.level.rawValue)
        name("subject")
        beginObject(onOneLine: true)
        member("kind", change.subject.kind.rawValue)
        member("id", change.subject.id)
        member("name", change.subject.name)
        end()
        member("field", change.field)
        member("old", change.old)
        member("new", change.new)
        member("text", change.words)
        list("codes", change.codes) { $0.string($1) }
    }
}
