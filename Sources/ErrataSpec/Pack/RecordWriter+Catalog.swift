import ErrataCore

extension RecordWriter {
    /// The record of the catalog itself, with its policies.
    mutating func catalog(_ spec: Spec, _ references: References) {
        begin()
        let info = spec.catalog
        for text in [info.id.value, info.vendor, info.name, info.type.value] { self.text(text) }
        for text in [info.version, info.summary, info.documentation] { self.text(text) }
        for text in [info.idempotencyHeader, info.support] { self.text(text) }
        texts(info.notes)
        inferred(info.inferred)
        list(spec.policies?.rateLimits ?? []) { $0.rateLimit($1, references) }
        list(spec.policies?.credits.map { [$0] } ?? []) { $0.credits($1, references) }
        list(spec.policies?.authentication ?? []) { $0.authentication($1, references) }
    }

    private mutating func rateLimit(_ limit: Spec.RateLimit, _ references: References) {
        number(limit.amount)
        number(limit.windowMilliseconds)
        text(limit.scope)
        text(limit.summary)
        inferred(limit.inferred)
        word(references.source(limit.source))
    }

    private mutating func credits(_ credits: Spec.Credits, _ references: References) {
        word(credits.chargedOnError ? 1 : 0)
        list(credits.exceptStatuses) { $0.word($1) }
        text(credits.summary)
        inferred(credits.inferred)
        word(references.source(credits.source))
    }

    private mutating func authentication(_ authentication: Spec.Authentication, _ references: References) {
        text(authentication.place)
        text(authentication.name)
        text(authentication.summary)
        inferred(authentication.inferred)
        word(references.source(authentication.source))
    }

    /// The record of a category.
    mutating func category(_ category: Spec.Category, _ references: References) {
        begin()
        text(category.id.value)
        text(category.title)
        text(category.range.map { String($0.value.lowerBound) })
        text(category.range.map { String($0.value.upperBound) })
        text(category.summary)
        retryHint(category.retry)
        word(category.effect.ordinal)
        texts(category.notes)
        inferred(category.inferred)
        word(references.source(category.source))
    }

    /// The record of a source.
    mutating func source(_ source: Spec.Source) {
        begin()
        text(source.id.value)
        text(source.title)
        text(source.url)
        text(source.retrieved.value)
    }
}
