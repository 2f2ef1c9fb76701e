import ErrataCore
import ErrataSpec

/// A spec whose parts can be found by their ids.
struct SpecIndex {
    let spec: Spec
    /// The names of the Swift cases, in the order of the errors.
    let names: [String]
    /// The names of all cases, current and former.
    let allNames: Set<String>
    private let categories: [String: Int]
    private let statuses: [String: Int]

    init(_ spec: Spec) {
        self.spec = spec
        names = spec.caseNames
        allNames = Set(names).union(spec.errors.lazy.flatMap { $0.formerNames.map(\.value) })
        categories = Dictionary(spec.categories.enumerated().map { ($1.id.value, $0) }) { first, _ in first }
        statuses = Dictionary(spec.statuses.enumerated().map { ($1.code.value.description, $0) }) { first, _ in first }
    }

    /// The id of the catalog.
    var id: String { spec.catalog.id.value }

    func category(named id: String) -> Spec.Category? { categories[id].map { spec.categories[$0] } }

    func category(of entry: Spec.Entry) -> Spec.Category? { entry.category.flatMap { category(named: $0.value) } }

    /// Returns the row of a status or of a class of statuses, such as `429` or `4xx`.
    func row(_ status: String) -> Spec.Entry? { statuses[status].map { spec.statuses[$0] } }

    /// Returns the rows of an error's statuses; none where one of them has no row.
    func rows(of entry: Spec.Entry) -> [Spec.Entry] {
        let rows = entry.http.map { row(String($0)) ?? row(StatusClass(of: $0).text) }
        return rows.contains { $0 == nil } ? [] : rows.compactMap(\.self)
    }
}

extension Spec.Entry {
    /// The code as the last part of its permanent id, with the coarser code in front where it stands within one.
    var storedCode: String { within.map { "\($0.value)/\(code.value)" } ?? code.value.description }
}
