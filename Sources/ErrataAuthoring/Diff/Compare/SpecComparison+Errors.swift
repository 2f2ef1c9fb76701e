import ErrataCore
import ErrataSpec

extension SpecComparison {
    mutating func compareErrors() {
        let matcher = EntryMatcher(old, new)
        let names = FormerOwners(old, matcher)
        for (index, match) in matcher.matches.enumerated() {
            let entry = new.spec.errors[index]
            if let match {
                compare(old.spec.errors[match], entry, oldName: old.names[match], newName: new.names[index])
            } else {
                add(entry, named: new.names[index])
            }
            reportReuse(of: names.owners(of: entry, named: new.names[index], was: match), by: entry, index, match)
        }
        for index in matcher.removed { remove(old.spec.errors[index], named: old.names[index]) }
    }

    private mutating func add(_ entry: Spec.Entry, named name: String) {
        let code = entry.storedCode
        let part = part(of: entry, in: new.id, named: name, nil, entry.offset)
        list.add(FieldChange(.codeAdded, "code", nil, code, "code added: \(entry.summary)"), of: part)
    }

    private mutating func remove(_ entry: Spec.Entry, named name: String) {
        let code = entry.storedCode
        let part = part(of: entry, in: old.id, named: name, entry.offset, nil)
        list.add(FieldChange(.codeRemoved, "code", code, nil, "code removed, with its case \(name)"), of: part)
    }

    private mutating func compare(_ before: Spec.Entry, _ after: Spec.Entry, oldName: String, newName: String) {
        // Its identity is that of the old version, to which an approval refers.
        var part = part(of: before, in: new.id, named: newName, before.offset, after.offset)
        compareCodes(before, after, of: part)
        // What follows is read together with the new table.
        part = self.part(of: after, in: new.id, named: newName, before.offset, after.offset)
        compareNames(before, after, oldName, newName, of: part)
        compareRetirement(before.deprecation, after.deprecation, of: part)
        list.compare(
            "category",
            before.category?.value,
            after.category?.value,
            by: .categoryMoved,
            of: part
        )
        compareStatuses(before.http, after.http, of: part)
        compareFacts(before, after, of: part)
        compareMessages(before, after, of: part)
        compareTexts(before, after, of: part)
    }

    private func part(
        of entry: Spec.Entry,
        in catalog: String,
        named name: String,
        _ old: Int?,
        _ new: Int?
    ) -> ChangedPart {
        ChangedPart(subject: ChangeSubject(.code, in: catalog, entry.storedCode, name: name), old: old, new: new)
    }

    private mutating func reportReuse(of names: [String], by entry: Spec.Entry, _ index: Int, _ match: Int?) {
        for name in names {
            let former = match.map { old.spec.errors[$0].offset }
            let part = part(of: entry, in: new.id, named: new.names[index], former, entry.offset)
            let words = "the case \(name) now means this code, and meant another before"
            list.add(FieldChange(.caseReused, "name", nil, name, words), of: part)
        }
    }
}

/// The names of cases in the old spec, current and former, and whose they were.
private struct FormerOwners {
    private var owners: [String: Int] = [:]

    init(_ old: SpecIndex, _ matcher: EntryMatcher) {
        for (index, name) in old.names.enumerated() {
            owners[name] = index
            for former in old.spec.errors[index].formerNames { owners[former.value] = index }
        }
    }

    /// Returns the names of a new error that were those of another one.
    func owners(of entry: Spec.Entry, named name: String, was match: Int?) -> [String] {
        ([name] + entry.formerNames.map(\.value)).filter { owners[$0] != nil && owners[$0] != match }
    }
}
