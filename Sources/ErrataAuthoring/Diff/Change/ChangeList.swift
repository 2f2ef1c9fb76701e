import ErrataSpec

/// A part of a spec in both versions: what it is, and where it stands.
struct ChangedPart {
    let subject: ChangeSubject
    var old: Int?
    var new: Int?
}

/// A difference of one field, before it is known whose it is.
struct FieldChange {
    let rule: ChangeRule
    let field: String
    let old: String?
    let new: String?
    let words: String

    init(_ rule: ChangeRule, _ field: String, _ old: String?, _ new: String?, _ words: String) {
        (self.rule, self.field, self.old, self.new, self.words) = (rule, field, old, new, words)
    }

    /// Creates the change of a value that is short enough to be told in one line: `kind internal, now unavailable`.
    init(_ rule: ChangeRule, _ field: String, _ label: String, from old: String?, to new: String?) {
        self.init(rule, field, old, new, "\(label) \(old ?? "not stated"), now \(new ?? "not stated")")
    }
}

/// The changes of one pair of specs, in the order in which they are added.
struct ChangeList {
    private(set) var changes: [SpecChange] = []

    /// Adds a change of a part.
    ///
    /// - Parameter codes: the permanent ids of the codes that it concerns.
    mutating func add(_ change: FieldChange, of part: ChangedPart, codes: [String] = []) {
        changes.append(
            SpecChange(
                rule: change.rule,
                subject: part.subject,
                field: change.field,
                old: change.old,
                new: change.new,
                words: change.words,
                codes: codes,
                oldOffset: part.old,
                newOffset: part.new
            )
        )
    }

    /// Adds the change of a text, where it changed.
    mutating func compare(
        _ field: String,
        _ old: String?,
        _ new: String?,
        by rule: ChangeRule,
        label: String? = nil,
        of part: ChangedPart
    ) {
        guard old.map(ExactText.init) != new.map(ExactText.init) else { return }
        let label = label ?? field
        guard rule.isProse else { return add(FieldChange(rule, field, label, from: old, to: new), of: part) }
        let verb = old == nil ? "added" : new == nil ? "removed" : "changed"
        add(FieldChange(rule, field, old, new, "\(label) \(verb)"), of: part)
    }

    /// Adds the change of a list whose order does not matter, where it changed.
    mutating func compare(
        _ field: String,
        _ old: [String],
        _ new: [String],
        by rule: ChangeRule,
        label: String? = nil,
        of part: ChangedPart
    ) {
        guard Set(old.map(ExactText.init)) != Set(new.map(ExactText.init)) else { return }
        compare(field, Self.joined(old), Self.joined(new), by: rule, label: label, of: part)
    }

    private static func joined(_ items: [String]) -> String? {
        items.isEmpty ? nil : items.joined(separator: ", ")
    }
}

extension Sequence<String> {
    /// The items that some others do not have, byte by byte.
    func without(_ others: some Sequence<String>) -> [String] {
        let others = Set(others.map(ExactText.init))
        return filter { !others.contains(ExactText($0)) }
    }
}
