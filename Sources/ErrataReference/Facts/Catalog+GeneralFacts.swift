import ErrataCore

extension Catalog {
    /// The facts about the API as a whole: everything that its spec says in words, except about codes and statuses.
    public var generalFacts: [CatalogFact] {
        let description = description
        return [
            [about(.summary, description.summary, "summary", description.inferred)],
            policies(description),
            envelopes.map { fact(.envelope, $0.words, $0.inferred, $0.source) },
            categories.map { fact(.category, $0.words, $0.inferred, $0.source) },
            [description.support].compactMap { $0 }.map { about(.support, $0, "support", description.inferred) },
            description.notes.map { about(.note, $0, "notes", description.inferred) },
        ].flatMap { $0 }
    }

    private func policies(_ description: Description) -> [CatalogFact] {
        let idempotency = description.idempotencyHeader.map { _ in
            about(.idempotency, description.idempotencyWords, "idempotencyHeader", description.inferred)
        }
        return description.rateLimits.map { fact(.rateLimit, $0.words, $0.inferred, $0.source) }
            + [description.credits].compactMap { $0 }.map { fact(.credits, $0.words, $0.inferred, $0.source) }
            + description.authentication.map { fact(.authentication, $0.words, $0.inferred, $0.source) }
            + [idempotency].compactMap { $0 }
    }

    private func fact(
        _ topic: CatalogFact.Topic,
        _ text: String,
        _ inferred: [String],
        _ source: Source
    ) -> CatalogFact {
        CatalogFact(catalog: self, topic: topic, text: text, inferred: inferred, source: source)
    }

    /// Returns a fact from a field of the catalog itself, with the marks of its inferred parts.
    private func about(
        _ topic: CatalogFact.Topic,
        _ text: String,
        _ field: String,
        _ inferred: [String]
    ) -> CatalogFact {
        let own = inferred.filter { $0 == field || $0.hasPrefix("\(field).") }
        return CatalogFact(catalog: self, topic: topic, text: text, inferred: own, source: nil)
    }
}
