import ErrataCore
import ErrataSpec

extension SpecComparison {
    /// Compares the rows of statuses.
    mutating func compareStatuses() {
        for row in new.spec.statuses {
            let status = row.code.value.description
            guard let before = old.row(status) else {
                let part = part(.status, status, nil, row.offset)
                list.add(FieldChange(.statusRowAdded, "status", nil, status, "row added: \(row.summary)"), of: part)
                continue
            }
            compare(before, row, of: part(.status, status, before.offset, row.offset))
        }
        for row in old.spec.statuses where new.row(row.code.value.description) == nil {
            let status = row.code.value.description
            let part = part(.status, status, row.offset, nil)
            list.add(FieldChange(.statusRowRemoved, "status", status, nil, "row removed"), of: part)
        }
    }

    private mutating func compare(_ before: Spec.Entry, _ after: Spec.Entry, of part: ChangedPart) {
        list.compare("origin", before.origin, after.origin, by: .statusRowOriginChanged, label: "sent by", of: part)
        compareFacts(FactSet(before), FactSet(after), of: part)
        list.compare("message", before.message, after.message, by: .messageChanged, of: part)
        let (old, new) = (before.aliases.map(\.value.description), after.aliases.map(\.value.description))
        compareDetails(old, new, "aliases", of: part)
        compareTexts(before, after, of: part)
    }

    /// Compares the categories.
    mutating func compareCategories() {
        for category in new.spec.categories {
            let id = category.id.value
            guard let before = old.category(named: id) else {
                let part = part(.category, id, nil, category.id.offset)
                let words = "category added: \(category.title)"
                list.add(FieldChange(.categoryAdded, "id", nil, id, words), of: part)
                continue
            }
            compare(before, category, of: part(.category, id, before.id.offset, category.id.offset))
        }
        for category in old.spec.categories where new.category(named: category.id.value) == nil {
            let id = category.id.value
            let part = part(.category, id, category.id.offset, nil)
            list.add(FieldChange(.categoryRemoved, "id", id, nil, "category removed"), of: part)
        }
    }

    private mutating func compare(_ before: Spec.Category, _ after: Spec.Category, of part: ChangedPart) {
        let (old, new) = (before.code?.value.description, after.code?.value.description)
        list.compare("code", old, new, by: .categoryRangeChanged, of: part)
        list.compare("range", before.rangeWords, after.rangeWords, by: .categoryRangeChanged, label: "codes", of: part)
        compareFacts(FactSet(before), FactSet(after), of: part)
        list.compare("title", before.title, after.title, by: .categoryTextChanged, of: part)
        list.compare("summary", before.summary, after.summary, by: .categoryTextChanged, of: part)
        compareDetails(before.notes, after.notes, "notes", of: part)
        compareInferred(before.inferred, after.inferred, of: part)
        compareSource(before.source, after.source, of: part)
    }
}

extension Spec.Entry {
    fileprivate var origin: String? {
        let senders = [isEdge ? "an edge" : nil, sender].compactMap(\.self)
        return senders.isEmpty ? nil : senders.joined(separator: ", ")
    }
}

extension Spec.Category {
    fileprivate var rangeWords: String? { range.map { "\($0.value.lowerBound) to \($0.value.upperBound)" } }
}
