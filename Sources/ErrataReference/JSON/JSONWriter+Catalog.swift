import ErrataCore
import ErrataJSON

extension JSONWriter {
    /// Writes the facts about an API as a whole: all of its spec but the codes, and their coverage.
    package mutating func catalog(_ catalog: Catalog) {
        beginObject()
        facts(of: catalog, on: nil)
        end()
    }

    /// Writes an API as a whole with all of its errors.
    ///
    /// - Parameter site: the reference site to lead to; nil for that of the catalog.
    mutating func whole(_ catalog: Catalog, on site: SiteAddress?) {
        beginObject()
        facts(of: catalog, on: site)
        name("errors")
        array(catalog.entries) { $0.entry($1, on: site) }
        end()
    }

    private mutating func facts(of catalog: Catalog, on site: SiteAddress?) {
        let description = catalog.description
        identity(description)
        policies(description)
        list("envelopes", catalog.envelopes) { $0.envelope($1) }
        list("categories", catalog.categories) { $0.category($1) }
        list("statuses", Array(catalog.statuses)) { $0.entry($1, on: site) }
        name("coverage")
        coverage(Coverage(of: catalog))
        list("sources", catalog.sources) { $0.source($1) }
    }

    private mutating func identity(_ description: Catalog.Description) {
        member("catalog", description.id)
        member("vendor", description.vendor)
        member("name", description.name)
        member("type", description.type)
        member("version", description.version)
        member("summary", description.summary)
        member("documentation", description.documentation)
        member("docs", description.docs)
        list("hosts", description.hosts) { $0.string($1) }
        if let failsWith2xx = description.failsWith2xx {
            name("failsWith2xx")
            bool(failsWith2xx)
        }
        member("idempotencyHeader", description.idempotencyHeader)
        member("support", description.support)
        list("notes", description.notes) { $0.string($1) }
        name("inferred")
        line(description.inferred) { $0.string($1) }
    }

    private mutating func policies(_ description: Catalog.Description) {
        list("rateLimits", description.rateLimits) { $0.rateLimit($1) }
        if let credits = description.credits {
            name("credits")
            self.credits(credits)
        }
        list("authentication", description.authentication) { $0.authentication($1) }
    }

    private mutating func coverage(_ coverage: Coverage) {
        beginObject()
        member("codes", coverage.codes)
        member("withStatus", coverage.withStatus)
        member("withMessage", coverage.withMessage)
        member("withDocumentedRetry", coverage.withDocumentedRetry)
        member("withExample", coverage.withExample)
        end()
    }

    private mutating func source(_ source: Catalog.Source) {
        beginObject()
        member("id", source.id)
        member("title", source.title)
        member("url", source.url)
        member("retrieved", source.retrieved)
        end()
    }
}

// The parts of a catalog.
extension JSONWriter {
    private mutating func rateLimit(_ limit: Catalog.RateLimit) {
        beginObject()
        member("amount", limit.amount)
        seconds("windowSeconds", limit.windowMilliseconds)
        member("scope", limit.scope)
        member("summary", limit.summary)
        origin(limit.inferred, limit.source)
    }

    private mutating func credits(_ credits: Catalog.CreditPolicy) {
        beginObject()
        name("chargedOnError")
        bool(credits.chargedOnError)
        if !credits.exceptStatuses.isEmpty {
            name("exceptStatuses")
            line(credits.exceptStatuses) { $0.integer($1) }
        }
        member("summary", credits.summary)
        origin(credits.inferred, credits.source)
    }

    private mutating func authentication(_ authentication: Catalog.Authentication) {
        beginObject()
        member("in", authentication.location)
        member("name", authentication.name)
        member("summary", authentication.summary)
        origin(authentication.inferred, authentication.source)
    }

    private mutating func category(_ category: Catalog.Category) {
        beginObject()
        member("id", category.id)
        member("title", category.title)
        if let code = category.code {
            name("code")
            self.code(code)
        }
        if let range = category.range {
            name("range")
            line([range.lowerBound, range.upperBound]) { $0.integer($1) }
        }
        member("summary", category.summary)
        member("kind", category.kind?.rawValue)
        member("resolution", category.resolution)
        member("actor", category.actor?.rawValue)
        member("retry", category.retry)
        member("effect", category.effect.word)
        list("notes", category.notes) { $0.string($1) }
        origin(category.inferred, category.source)
    }

    /// Writes the origin of a part, which closes every part.
    mutating func origin(_ inferred: [String], _ source: Catalog.Source) {
        name("inferred")
        line(inferred) { $0.string($1) }
        member("source", source.id)
        end()
    }
}
