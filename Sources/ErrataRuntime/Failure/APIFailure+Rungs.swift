extension APIFailure {
    /// The rung that tells the kind; nil where no table does.
    public var kindRung: FactRung? { told({ $0.kind }, { $0.kind }, { $0.kind })?.rung }
    /// The rung that tells the actor; nil where no table does.
    public var actorRung: FactRung? { told({ $0.actor }, { $0.actor }, { $0.actor }, isAdvice: true)?.rung }
    /// The rung that tells the remedy; nil where no table does.
    public var resolutionRung: FactRung? {
        told({ $0.resolution }, { $0.resolution }, { $0.resolution }, isAdvice: true)?.rung
    }

    /// Returns a fact from the highest rung that tells it.
    ///
    /// - Parameter isAdvice: whether it says what to do: then a status's row tells it only where its verdict is that of
    ///   the decision, since "correct the request" is no advice on an error that passes by itself.
    func told<Value>(
        _ ofEntry: (Catalog.Entry) -> Value?,
        _ ofCategory: (Catalog.Category) -> Value?,
        _ ofVariant: (Catalog.Entry.Variant) -> Value?,
        isAdvice: Bool = false
    ) -> (value: Value, rung: FactRung)? {
        if let value = variant.flatMap(ofVariant) { return (value, .variant) }
        if let value = entry.flatMap(ofEntry) { return (value, .code) }
        if let value = coarserEntry.flatMap(ofEntry) ?? category.flatMap(ofCategory) { return (value, .category) }
        let rows = facts.statusRows
        let isApplicable = { (row: Catalog.Entry) in !isAdvice || isInLine(row) }
        if let row = rows.own, isApplicable(row), let value = ofEntry(row) { return (value, .status) }
        if let row = rows.http, isApplicable(row), let value = ofEntry(row) { return (value, .http) }
        return nil
    }

    /// Whether a row's verdict is that of the code or its category, or these have none.
    private func isInLine(_ row: Catalog.Entry) -> Bool {
        guard let verdict = box.withBytes(of: .message, { facts.ownVerdict(message: $0) }) else { return true }
        return row.retry?.verdict == verdict
    }
}
