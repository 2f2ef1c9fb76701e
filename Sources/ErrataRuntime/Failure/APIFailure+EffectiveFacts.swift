extension APIFailure {
    /// The entry that answers the failure: that of the code, else that of the coarser code, else the row of the status.
    package var answer: Catalog.Entry? { entry ?? coarserEntry ?? statusEntry }

    /// What applies to this failure, with the rung of every fact that is not the ``answer``'s own.
    package var effectiveFacts: Catalog.EffectiveFacts {
        Catalog.EffectiveFacts(
            kind: fact("kind", { $0.kind }, { $0.kind }, { $0.kind }),
            resolution: fact("resolution", { $0.resolution }, { $0.resolution }, { $0.resolution }),
            actor: fact("actor", { $0.actor }, { $0.actor }, { $0.actor }),
            retry: retryFact,
            effect: effectFact,
            category: category.map { Catalog.Told($0, by: answer?.category == $0 ? nil : .category, .documented) }
        )
    }

    private func fact<Value: Sendable>(
        _ field: String,
        _ ofEntry: (Catalog.Entry) -> Value?,
        _ ofCategory: (Catalog.Category) -> Value?,
        _ ofVariant: (Catalog.Entry.Variant) -> Value?
    ) -> Catalog.Told<Value>? {
        told(ofEntry, ofCategory, ofVariant).map { value, rung in
            let source = source(of: rung, answerTells: answer.flatMap(ofEntry) != nil)
            return source.fact(value, source.reading(of: field))
        }
    }

    /// The hint by which the table decides, and the rung that gives it.
    private var retryFact: Catalog.Told<RetryHint>? {
        guard let reason = box.withBytes(of: .message, { facts.hint($0)?.reason }) else { return nil }
        let rows = facts.statusRows
        let (rung, hint): (FactRung, RetryHint?) =
            switch reason {
            case .variant: (.variant, variant?.retry)
            case .code: (.code, entry?.ownRetry)
            case .category: (.category, coarserEntry?.ownRetry ?? category?.retry)
            case .status: (.status, rows.own?.retry)
            default: (.http, rows.http?.retry)
            }
        let source = source(of: rung, answerTells: answer?.ownRetry != nil)
        return hint.map { source.fact($0, source.reading(of: "retry", parts: $0.parts)) }
    }

    /// The effect, and the highest rung that tells the same.
    private var effectFact: Catalog.Told<RequestEffect>? {
        let effect = effect
        guard effect != .unknown else { return nil }
        let rows = facts.statusRows
        // An inexact code has its effect from the status.
        let isUsed = entry == nil || isExact
        let rungs: [(FactRung, RequestEffect?)] = [
            (.variant, isUsed ? variant?.effect : nil), (.code, isUsed ? entry?.ownEffect : nil),
            (.category, isUsed ? coarserEntry?.ownEffect : nil), (.category, isUsed ? category?.effect : nil),
            (.status, rows.own?.effect), (.http, rows.http?.effect),
        ]
        guard let rung = rungs.first(where: { $0.1 == effect })?.0 else { return nil }
        let source = source(of: rung, answerTells: answer?.ownEffect == effect)
        return source.fact(effect, source.reading(of: "effect"))
    }
}

extension APIFailure {
    /// Where a fact stands.
    private struct FactSource {
        let rung: FactRung?
        let variant: Int?
        let statuses: [Int]
        let inferred: [String]

        /// Returns the extent to which a field is inferred; a variant can be so as a whole.
        func reading(of field: String, parts: [(name: String, word: String)] = []) -> Reading {
            guard let variant else { return Reading(of: field, parts: parts, in: inferred) }
            let whole = Reading(ofItem: variant, of: "variants", in: inferred)
            guard whole == .documented else { return whole }
            return Reading(of: "variants.\(variant).\(field)", parts: parts, in: inferred)
        }

        func fact<Value>(_ value: Value, _ reading: Reading) -> Catalog.Told<Value> {
            Catalog.Told(value, by: rung, of: statuses, reading)
        }
    }

    /// Returns the place of a fact.
    ///
    /// - Parameter answerTells: whether the ``answer`` itself has the fact.
    private func source(of rung: FactRung, answerTells: Bool) -> FactSource {
        let rows = facts.statusRows
        let isOwn = answerTells && isOfAnswer(rung)
        let inferred =
            switch rung {
            case .code, .variant: entry?.details.inferred
            case .category: isOwn ? coarserEntry?.details.inferred : category?.inferred
            case .status: rows.own?.inferred
            case .http: rows.http?.inferred
            }
        return FactSource(
            rung: isOwn ? nil : rung,
            variant: rung == .variant ? variantIndex : nil,
            statuses: [status].compactMap { $0 },
            inferred: inferred ?? []
        )
    }

    /// Whether a rung is that of the ``answer``.
    private func isOfAnswer(_ rung: FactRung) -> Bool {
        if entry != nil { return rung == .code }
        if coarserEntry != nil { return rung == .category }
        return rung == (facts.statusRows.own == nil ? .http : .status)
    }
}
