/// The rung that tells a fact of a failure, where its own code does not.
public enum FactRung: String, Sendable, Hashable {
    /// The code, or the variant of it that came.
    case code
    /// The category, or the coarser code.
    case category
    /// The row of the status in the failure's own catalog.
    case status
    /// HTTP's own row of the status.
    case http
}

extension APIFailure {
    /// The rung that tells the kind; nil where no table does.
    public var kindRung: FactRung? { told(\.kind, \.kind, \.kind)?.rung }
    /// The rung that tells the actor; nil where no table does.
    public var actorRung: FactRung? { told(\.actor, \.actor, \.actor)?.rung }
    /// The rung that tells the remedy; nil where no table does.
    public var resolutionRung: FactRung? { told(\.resolution, \.resolution, \.resolution)?.rung }

    /// Returns a fact from the highest rung that tells it.
    func told<Value>(
        _ ofEntry: (Catalog.Entry) -> Value?,
        _ ofCategory: (Catalog.Category) -> Value?,
        _ ofVariant: (Catalog.Entry.Variant) -> Value?
    ) -> (value: Value, rung: FactRung)? {
        if let value = variant.flatMap(ofVariant) ?? entry.flatMap(ofEntry) { return (value, .code) }
        if let value = coarserEntry.flatMap(ofEntry) ?? category.flatMap(ofCategory) { return (value, .category) }
        let rows = facts.statusRows
        if let value = rows.own.flatMap(ofEntry) { return (value, .status) }
        return rows.http.flatMap(ofEntry).map { ($0, .http) }
    }
}
