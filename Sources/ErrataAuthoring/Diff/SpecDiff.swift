public import ErrataSpec

/// The differences between two versions of specs, as changes with what each means to those who depend on the specs.
public struct SpecDiff: Sendable, Hashable {
    /// The changes by catalog: in the order of the new specs, then those that are gone.
    public let catalogs: [CatalogChanges]

    /// Compares two versions of one spec.
    public init(old: Spec, new: Spec) {
        self.init(old: [old], new: [new])
    }

    /// Compares two versions of several specs, which are paired by catalog id.
    ///
    /// The time is proportional to the size of the specs.
    public init(old: [Spec], new: [Spec]) {
        catalogs = SpecPairs(old: old, new: new).pairs.map { pair in
            let (before, after) = (pair.old.map { old[$0] }, pair.new.map { new[$0] })
            let ids = [after, before].compactMap { $0?.catalog.id.value }
            return CatalogChanges(
                catalog: ids.first ?? "",
                formerCatalog: ids.first == ids.last ? nil : ids.last,
                old: pair.old,
                new: pair.new,
                changes: Self.changes(before, after)
            )
        }
    }

    /// All changes, in the order of the catalogs.
    public var changes: [SpecChange] { catalogs.flatMap(\.changes) }

    private static func changes(_ old: Spec?, _ new: Spec?) -> [SpecChange] {
        if let old, let new { return SpecComparison(old, new).changes }
        guard let spec = old ?? new else { return [] }
        var list = ChangeList()
        let id = spec.catalog.id
        let part = ChangedPart(
            subject: ChangeSubject(.catalog, in: id.value),
            old: old == nil ? nil : id.offset,
            new: new == nil ? nil : id.offset
        )
        let codes = spec.errors.count == 1 ? "1 code" : "\(spec.errors.count) codes"
        let (rule, verb): (ChangeRule, String) = old == nil ? (.catalogAdded, "added") : (.catalogRemoved, "removed")
        list.add(
            FieldChange(
                rule,
                "id",
                old.map { _ in id.value },
                new.map { _ in id.value },
                "catalog \(verb), with \(codes)"
            ),
            of: part
        )
        return list.changes
    }
}
