import ErrataCore
import ErrataJSON

extension JSONWriter {
    /// Writes an entry as an object, its keys in the order of the spec's schema.
    package mutating func entry(_ entry: Catalog.Entry) {
        let details = entry.details
        beginObject()
        identity(entry, details)
        meaning(entry, details)
        remedy(entry)
        background(entry, details)
        end()
    }

    private mutating func identity(_ entry: Catalog.Entry, _ details: Catalog.Entry.Details) {
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
        member("category", entry.category?.id)
    }

    private mutating func meaning(_ entry: Catalog.Entry, _ details: Catalog.Entry.Details) {
        name("http")
        line(details.http) { $0.integer($1) }
        member("kind", entry.kind?.rawValue)
        member("message", entry.message)
        list("variants", details.variants) { $0.variant($1) }
        member("summary", entry.summary)
    }

    private mutating func remedy(_ entry: Catalog.Entry) {
        member("resolution", entry.resolution)
        member("actor", entry.actor?.rawValue)
        member("userMessage", entry.userMessage)
        member("retry", entry.retry)
        member("effect", entry.effect.word)
    }

    private mutating func background(_ entry: Catalog.Entry, _ details: Catalog.Entry.Details) {
        list("limits", details.limits) { $0.limit($1) }
        list("notes", details.notes) { $0.string($1) }
        list("keywords", details.keywords) { $0.string($1) }
        list("examples", details.examples) { $0.document($1) }
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
