import ErrataCore
import ErrataJSON
import ErrataSpec

extension SpecComparison {
    /// Compares what an error or a row of a status tells people.
    mutating func compareTexts(_ before: Spec.Entry, _ after: Spec.Entry, of part: ChangedPart) {
        list.compare("summary", before.summary, after.summary, by: .summaryChanged, of: part)
        list.compare(
            "userMessage",
            before.userMessage,
            after.userMessage,
            by: .userMessageChanged,
            label: "message for users",
            of: part
        )
        list.compare("limits", before.limits.map(\.words), after.limits.map(\.words), by: .limitsChanged, of: part)
        compareDetails(before.notes, after.notes, "notes", of: part)
        compareDetails(before.keywords, after.keywords, "keywords", of: part)
        compareDetails(before.examples.map(\.compact), after.examples.map(\.compact), "examples", of: part)
        list.compare("documentation", before.documentation, after.documentation, by: .detailsChanged, of: part)
        compareInferred(before.inferred, after.inferred, of: part)
        compareSource(before.source, after.source, of: part)
    }

    /// Compares a list of texts, whose order does not matter; as a value it has a line for each.
    mutating func compareDetails(_ old: [String], _ new: [String], _ field: String, of part: ChangedPart) {
        guard !new.without(old).isEmpty || !old.without(new).isEmpty else { return }
        list.compare(
            field,
            old.isEmpty ? nil : old.joined(separator: "\n"),
            new.isEmpty ? nil : new.joined(separator: "\n"),
            by: .detailsChanged,
            of: part
        )
    }

    /// Compares the marks of values that are not in the document's own words.
    mutating func compareInferred(_ old: [Located<String>], _ new: [Located<String>], of part: ChangedPart) {
        let (old, new) = (old.map(\.value), new.map(\.value))
        for path in new.without(old) {
            list.add(FieldChange(.inferenceAdded, "inferred", nil, path, "\(path) marked as inferred"), of: part)
        }
        for path in old.without(new) {
            list.add(FieldChange(.inferenceRemoved, "inferred", path, nil, "\(path) no longer inferred"), of: part)
        }
    }

    mutating func compareSource(_ old: Located<String>, _ new: Located<String>, of part: ChangedPart) {
        list.compare("source", old.value, new.value, by: .sourceChanged, of: part)
    }
}

extension JSONValue {
    fileprivate var compact: String { text(layout: .compact) }
}
