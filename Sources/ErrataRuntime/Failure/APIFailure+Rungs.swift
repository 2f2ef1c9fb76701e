extension APIFailure {
    /// The rung that tells the kind; nil where no table does.
    public var kindRung: FactRung? { told({ $0.kind }, { $0.kind }, { $0.kind })?.rung }
    /// The rung that tells the actor; nil where no table does.
    public var actorRung: FactRung? { told({ $0.actor }, { $0.actor }, { $0.actor })?.rung }
    /// The rung that tells the remedy; nil where no table does.
    public var resolutionRung: FactRung? { told({ $0.resolution }, { $0.resolution }, { $0.resolution })?.rung }

    /// Returns a fact from the highest rung that tells it.
    func told<Value>(
        _ ofEntry: (Catalog.Entry) -> Value?,
        _ ofCategory: (Catalog.Category) -> Value?,
        _ ofVariant: (Catalog.Entry.Variant) -> Value?
    ) -> (value: Value, rung: FactRung)? {
        if let value = variant.flatMap(ofVariant) { return (value, .variant) }
        if let value = entry.flatMap(ofEntry) { return (value, .code) }
        if let value = coarserEntry.flatMap(ofEntry) ?? category.flatMap(ofCategory) { return (value, .category) }
        let rows = facts.statusRows
        if let value = rows.own.flatMap(ofEntry) { return (value, .status) }
        return rows.http.flatMap(ofEntry).map { ($0, .http) }
    }
}
