extension Catalog {
    /// A fact about an error, and who tells it.
    package struct Told<Value: Sendable>: Sendable {
        /// The fact.
        package let value: Value
        /// The rung that tells it; nil for the entry's own fact.
        package let rung: FactRung?
        /// Who tells it and whether it is inferred, for a mark after it.
        package let reading: Reading

        /// Creates a fact.
        ///
        /// - Parameters:
        ///   - rung: the rung that tells it; nil for the entry's own fact.
        ///   - statuses: the statuses by which a lower rung tells it.
        ///   - own: whether it is inferred where it stands.
        package init(_ value: Value, by rung: FactRung?, of statuses: [Int] = [], _ own: Reading) {
            (self.value, self.rung) = (value, rung)
            reading = rung.flatMap { $0.words(statuses) }.map { .told(by: $0, own) } ?? own
        }
    }

    /// What applies to an error: the facts of its entry and, where that says nothing, those of the rungs below.
    package struct EffectiveFacts: Sendable {
        package let kind: Told<FailureKind>?
        package let resolution: Told<String>?
        package let actor: Told<FailureActor>?
        package let retry: Told<RetryHint>?
        /// The effect; nil where nothing tells.
        package let effect: Told<RequestEffect>?
        package let category: Told<Category>?

        package init(
            kind: Told<FailureKind>?,
            resolution: Told<String>?,
            actor: Told<FailureActor>?,
            retry: Told<RetryHint>?,
            effect: Told<RequestEffect>?,
            category: Told<Category>?
        ) {
            (self.kind, self.resolution, self.actor) = (kind, resolution, actor)
            (self.retry, self.effect, self.category) = (retry, effect, category)
        }

        /// The fields that are not the entry's own, in the order of the schema, each with the rung that tells it.
        package var inherited: [(field: String, rung: FactRung)] {
            [
                ("category", category?.rung), ("kind", kind?.rung), ("resolution", resolution?.rung),
                ("actor", actor?.rung),
                ("retry", retry?.rung), ("effect", effect?.rung),
            ].compactMap { field, rung in rung.map { (field, $0) } }
        }
    }
}

extension FactRung {
    /// The rung in words, for a mark after a fact; nil where the fact is that of the code or of its variant.
    fileprivate func words(_ statuses: [Int]) -> String? {
        switch self {
        case .code, .variant: nil
        case .category: "by its category"
        case .status: "by its status, HTTP \(Self.list(statuses))"
        case .http: "by HTTP’s meaning of \(Self.list(statuses))"
        }
    }

    private static func list(_ statuses: [Int]) -> String {
        statuses.dropFirst().reduce(statuses.first.map { String($0) } ?? "") { "\($0), \($1)" }
    }
}

extension Catalog.Entry {
    /// What applies to every response with this entry: its own facts; else those of its category; else kind, resolution
    /// and actor of the rows of its documented statuses in its own catalog, where all of these agree.
    package var effectiveFacts: Catalog.EffectiveFacts {
        let marks = details.inferred
        let (category, rows) = (category, isStatus ? nil : statusRows)
        func told<Value: Equatable>(
            _ field: String,
            _ own: (Catalog.Entry) -> Value?,
            _ ofCategory: (Catalog.Category) -> Value?
        ) -> Catalog.Told<Value>? {
            if let value = own(self) { return Catalog.Told(value, by: nil, Reading(of: field, in: marks)) }
            if let category, let value = ofCategory(category) {
                return Catalog.Told(value, by: .category, Reading(of: field, in: category.inferred))
            }
            guard let rows, let row = rows.first, let value = own(row) else { return nil }
            guard rows.allSatisfy({ own($0) == value }) else { return nil }
            return Catalog.Told(value, by: .status, of: http, Reading(of: field, in: row.details.inferred))
        }
        return Catalog.EffectiveFacts(
            kind: told("kind", { $0.kind }, { $0.kind }),
            resolution: told("resolution", { $0.resolution }, { $0.resolution }),
            actor: told("actor", { $0.actor }, { $0.actor }),
            retry: toldRetry(marks),
            effect: toldEffect(marks),
            category: category.map { Catalog.Told($0, by: nil, .documented) }
        )
    }

    /// The rows of the documented statuses in the entry's own catalog; nil where a status has none.
    private var statusRows: [Catalog.Entry]? {
        var rows: [Catalog.Entry] = []
        for status in http {
            guard let row = catalog.status(status) ?? catalog.status(StatusClass(of: status)) else { return nil }
            rows.append(row)
        }
        return rows
    }

    private func toldRetry(_ marks: [String]) -> Catalog.Told<RetryHint>? {
        if let own = ownRetry { return Catalog.Told(own, by: nil, Reading(of: own, in: marks)) }
        guard let category, let hint = category.retry else { return nil }
        return Catalog.Told(hint, by: .category, Reading(of: hint, in: category.inferred))
    }

    private func toldEffect(_ marks: [String]) -> Catalog.Told<RequestEffect>? {
        if ownEffect != .unknown { return Catalog.Told(ownEffect, by: nil, Reading(of: "effect", in: marks)) }
        guard let category, category.effect != .unknown else { return nil }
        return Catalog.Told(category.effect, by: .category, Reading(of: "effect", in: category.inferred))
    }
}
