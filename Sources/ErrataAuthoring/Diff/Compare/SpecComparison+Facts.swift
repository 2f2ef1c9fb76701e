import ErrataCore
import ErrataSpec

extension SpecComparison {
    /// Compares what applies to an error, whoever tells it. A difference that its category or the rows of its statuses
    /// make is theirs, and names the error as one of those that it concerns.
    mutating func compareFacts(_ before: Spec.Entry, _ after: Spec.Entry, of part: ChangedPart) {
        let (old, new) = (old.ladder(of: before), new.ladder(of: after))
        let (oldFacts, newFacts) = (old.effective, new.effective)
        for field in FactSet.Field.allCases {
            if oldFacts.states(field, as: newFacts) {
                reportMove(of: field, from: old.own, to: new.own, of: part)
                continue
            }
            let owners = old.own.states(field, as: new.own) ? owners(of: field, old, new, before, after) : []
            for owner in owners { heirs[owner, default: []].append(part.subject.id) }
            guard owners.isEmpty else { continue }
            for change in oldFacts.changes(of: field, to: newFacts) { list.add(change, of: part) }
        }
    }

    /// The category or the statuses whose change makes the difference; none where the error's own statements do, or
    /// its own category and statuses.
    private func owners(
        of field: FactSet.Field,
        _ old: FactLadder,
        _ new: FactLadder,
        _ before: Spec.Entry,
        _ after: Spec.Entry
    ) -> [Inheritance] {
        if !old.category.states(field, as: new.category) {
            guard let id = after.category?.value, id == before.category?.value else { return [] }
            return [Inheritance(kind: .category, part: id, field: field)]
        }
        guard before.http == after.http else { return [] }
        let (olds, news) = (self.old.rows(of: before), self.new.rows(of: after))
        return zip(olds, news).filter {
            FactSet($0).states(field, as: FactSet($1)) == false && $0.code.value == $1.code.value
        }
        .map { Inheritance(kind: .status, part: $1.code.value.description, field: field) }
    }

    private mutating func reportMove(
        of field: FactSet.Field,
        from old: FactSet,
        to new: FactSet,
        of part: ChangedPart
    ) {
        guard old.states(field) != new.states(field) else { return }
        let who = new.states(field) ? "by the code itself" : "by its category or status"
        list.add(FieldChange(.factMoved, field.name, nil, who, "\(field.name) as before, now stated \(who)"), of: part)
    }

    /// Compares the facts of a part that codes may take from it.
    mutating func compareFacts(_ old: FactSet, _ new: FactSet, of part: ChangedPart) {
        for field in FactSet.Field.allCases {
            let owner = Inheritance(kind: part.subject.kind, part: part.subject.part, field: field)
            let codes = heirs[owner] ?? []
            for change in old.changes(of: field, to: new) { list.add(change, of: part, codes: codes) }
        }
    }
}

extension FactSet.Field {
    /// The name in a spec.
    var name: String {
        switch self {
        case .kind: "kind"
        case .resolution: "resolution"
        case .actor: "actor"
        case .retry: "retry"
        case .effect: "effect"
        }
    }
}
