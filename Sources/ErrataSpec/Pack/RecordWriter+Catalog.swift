import ErrataCore

extension RecordWriter {
    /// Writes the record of the catalog itself, with its policies.
    mutating func catalog(_ spec: Spec, _ references: References) {
        typealias Field = TableLayout.CatalogRecord
        begin()
        let info = spec.catalog
        text(Field.id, info.id.value)
        text(Field.vendor, info.vendor)
        text(Field.name, info.name)
        text(Field.type, info.type.value)
        text(Field.version, info.version)
        text(Field.summary, info.summary)
        text(Field.documentation, info.documentation)
        text(Field.idempotencyHeader, info.idempotencyHeader)
        text(Field.support, info.support)
        texts(Field.notes, info.notes)
        texts(Field.inferred, info.inferred)
        texts(Field.hosts, info.hosts)
        word(Field.failsWith2xx, info.failsWith2xx.map { $0 ? 2 : 1 } ?? 0)
        let policies = spec.policies
        list(Field.rateLimits, .rateLimit, policies?.rateLimits ?? []) { $0.rateLimit($1, references) }
        list(Field.credits, .credits, policies?.credits.map { [$0] } ?? []) { $0.credits($1, references) }
        list(Field.authentication, .authentication, policies?.authentication ?? []) {
            $0.authentication($1, references)
        }
        text(Field.docs, info.docs)
    }

    private mutating func rateLimit(_ limit: Spec.RateLimit, _ references: References) {
        typealias Field = TableLayout.RateLimitRecord
        number(Field.amount, limit.amount)
        number(Field.window, limit.windowMilliseconds)
        text(Field.scope, limit.scope)
        text(Field.summary, limit.summary)
        texts(Field.inferred, limit.inferred)
        word(Field.source, references.source(limit.source))
    }

    private mutating func credits(_ credits: Spec.Credits, _ references: References) {
        typealias Field = TableLayout.CreditsRecord
        word(Field.isChargedOnError, credits.chargedOnError ? 1 : 0)
        words(Field.exceptStatuses, credits.exceptStatuses)
        text(Field.summary, credits.summary)
        texts(Field.inferred, credits.inferred)
        word(Field.source, references.source(credits.source))
    }

    private mutating func authentication(_ authentication: Spec.Authentication, _ references: References) {
        typealias Field = TableLayout.AuthenticationRecord
        text(Field.location, authentication.location)
        text(Field.name, authentication.name)
        text(Field.summary, authentication.summary)
        texts(Field.inferred, authentication.inferred)
        word(Field.source, references.source(authentication.source))
    }

    /// Writes the record of a category.
    mutating func category(_ category: Spec.Category, _ references: References) {
        typealias Field = TableLayout.CategoryRecord
        begin()
        text(Field.id, category.id.value)
        text(Field.title, category.title)
        text(Field.rangeStart, category.range.map { String($0.value.lowerBound) })
        text(Field.rangeEnd, category.range.map { String($0.value.upperBound) })
        text(Field.summary, category.summary)
        text(Field.resolution, category.resolution)
        retryHint(Field.retry, category.retry)
        word(Field.meaning, Self.meaning(category.kind, category.actor, category.effect))
        codes(Field.code, category.code.map { [$0.value] } ?? [])
        texts(Field.notes, category.notes)
        texts(Field.inferred, category.inferred)
        word(Field.source, references.source(category.source))
    }

    /// Writes the record of a source.
    mutating func source(_ source: Spec.Source) {
        typealias Field = TableLayout.SourceRecord
        begin()
        text(Field.id, source.id.value)
        text(Field.title, source.title)
        text(Field.url, source.url)
        text(Field.retrieved, source.retrieved.value)
    }
}
