import ErrataCore
import ErrataJSON

extension JSONWriter {
    /// Writes an entry as an object, its keys in the order of the spec's schema, with the facts that apply to it.
    ///
    /// - Parameter site: the reference site to lead to; nil for that of the catalog.
    package mutating func entry(_ entry: Catalog.Entry, on site: SiteAddress? = nil) {
        self.entry(entry, entry.effectiveFacts, on: site)
    }

    /// Writes an entry as an object, with the facts that apply in one response.
    package mutating func entry(
        _ entry: Catalog.Entry,
        _ facts: Catalog.EffectiveFacts,
        on site: SiteAddress? = nil
    ) {
        let details = entry.details
        beginObject()
        identity(entry, details, facts)
        meaning(entry, details, facts)
        remedy(entry, facts)
        background(entry, details, on: site)
        end()
    }

    private mutating func identity(
        _ entry: Catalog.Entry,
        _ details: Catalog.Entry.Details,
        _ facts: Catalog.EffectiveFacts
    ) {
        member("catalog", entry.catalog.id)
        name("code")
        if entry.hasCode { code(entry.code) } else { null() }
        if let within = entry.within {
            name("within")
            code(within)
        }
        member("name", entry.name)
        list("formerNames", details.formerNames) { $0.string($1) }
        list("aliases", details.aliases) { $0.code($1) }
        if let when = details.when {
            name("when")
            condition(when)
        }
        member("origin", entry.isEdge ? "edge" : nil)
        member("sender", details.sender)
        member("category", facts.category?.value.id)
    }

    private mutating func meaning(
        _ entry: Catalog.Entry,
        _ details: Catalog.Entry.Details,
        _ facts: Catalog.EffectiveFacts
    ) {
        name("http")
        line(details.http) { $0.integer($1) }
        member("kind", facts.kind?.value.rawValue)
        member("message", entry.message)
        list("variants", details.variants) { $0.variant($1) }
        member("summary", entry.summary)
    }

    private mutating func remedy(_ entry: Catalog.Entry, _ facts: Catalog.EffectiveFacts) {
        member("resolution", facts.resolution?.value)
        member("actor", facts.actor?.value.rawValue)
        member("userMessage", entry.userMessage)
        member("retry", facts.retry?.value)
        member("effect", facts.effect?.value.word)
        let inherited = facts.inherited
        guard !inherited.isEmpty else { return }
        name("inherited")
        beginObject(onOneLine: true)
        for (field, rung) in inherited { member(field, rung.rawValue) }
        end()
    }

    private mutating func background(
        _ entry: Catalog.Entry,
        _ details: Catalog.Entry.Details,
        on site: SiteAddress?
    ) {
        list("limits", details.limits) { $0.limit($1) }
        list("notes", details.notes) { $0.string($1) }
        list("keywords", details.keywords) { $0.string($1) }
        list("examples", details.examples) { $0.document($1) }
        member("documentation", details.documentation)
        member("documentationURL", entry.documentationURL(on: site))
        if let deprecation = details.deprecation {
            name("deprecated")
            self.deprecation(deprecation)
        }
        name("inferred")
        line(entry.inferred) { $0.string($1) }
        member("source", entry.source.id)
    }
}

extension JSONWriter {
    /// Writes a code with its type on the wire.
    package mutating func code(_ code: WireCode) {
        switch code {
        case .string(let text): string(text)
        case .integer(let number): integer(number)
        }
    }

    private mutating func variant(_ variant: Catalog.Entry.Variant) {
        beginObject()
        member("message", variant.message)
        if let when = variant.when {
            name("when")
            condition(when)
        }
        member("kind", variant.kind?.rawValue)
        member("resolution", variant.resolution)
        member("actor", variant.actor?.rawValue)
        member("retry", variant.retry)
        member("effect", variant.effect.word)
        end()
    }

    private mutating func limit(_ limit: Catalog.Entry.Limit) {
        beginObject(onOneLine: true)
        member("what", limit.what)
        member("minimum", limit.minimum)
        member("maximum", limit.maximum)
        end()
    }

    private mutating func deprecation(_ deprecation: Catalog.Entry.Deprecation) {
        beginObject()
        member("summary", deprecation.summary)
        if let successor = deprecation.successor {
            name("successor")
            code(successor)
        }
        end()
    }

    /// Rewrites a JSON text, so that it is escaped like the rest; any other text becomes a string.
    private mutating func document(_ json: String) {
        guard let value = try? JSONValue.parse(Array(json.utf8)) else { return string(json) }
        self.value(value)
    }
}
