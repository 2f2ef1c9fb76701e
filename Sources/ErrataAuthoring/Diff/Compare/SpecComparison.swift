import ErrataCore
import ErrataSpec

/// Compares two versions of one spec.
struct SpecComparison {
    let old: SpecIndex
    let new: SpecIndex
    var list = ChangeList()
    /// The codes that take a changed fact from a category or a status, by that part and the fact.
    var heirs: [Inheritance: [String]] = [:]

    init(_ old: Spec, _ new: Spec) {
        (self.old, self.new) = (SpecIndex(old), SpecIndex(new))
        // The errors come last in a report and first here, because they tell which codes a category's facts concern.
        compareErrors()
        let errors = list
        list = ChangeList()
        compareCatalog()
        compareSources()
        compareEnvelopes()
        compareStatuses()
        comparePolicies()
        compareCategories()
        changes = list.changes + errors.changes
    }

    /// The changes in the order of a spec.
    private(set) var changes: [SpecChange] = []

    /// Returns a part of both versions.
    func part(_ kind: ChangeSubject.Kind, _ id: String = "", _ old: Int?, _ new: Int?) -> ChangedPart {
        ChangedPart(subject: ChangeSubject(kind, in: self.new.id, id), old: old, new: new)
    }
}

/// A fact that codes take from a part of the spec.
struct Inheritance: Hashable {
    let kind: ChangeSubject.Kind
    let part: String
    let field: FactSet.Field
}
