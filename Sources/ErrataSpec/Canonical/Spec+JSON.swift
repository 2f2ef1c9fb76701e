import ErrataCore
import ErrataJSON

// A spec as the JSON that it is read from, keys in the order of the schema.

extension JSONValue {
    /// Creates the document of a spec without its last member, the errors.
    init(withoutErrors spec: Spec) {
        var object = CanonicalObject()
        object.add("$schema", spec.schema)
        object.add("catalog", JSONValue(spec.catalog))
        object.add("sources", spec.sources.map { JSONValue($0) })
        object.add("envelopes", spec.envelopes.map { JSONValue($0) })
        object.add("http", spec.statuses.map { JSONValue(statusRow: $0) })
        object.add("policies", spec.policies.map { JSONValue($0) })
        object.add("categories", spec.categories.map { JSONValue($0) })
        self = object.value
    }

    private init(_ catalog: Spec.CatalogInfo) {
        var object = CanonicalObject()
        object.add("id", catalog.id.value)
        object.add("vendor", catalog.vendor)
        object.add("name", catalog.name)
        object.add("type", catalog.type.value)
        object.add("version", catalog.version)
        object.add("summary", catalog.summary)
        object.add("documentation", catalog.documentation)
        object.add("docs", catalog.docs)
        object.add("hosts", catalog.hosts)
        object.add("failsWith2xx", catalog.failsWith2xx.map { JSONValue(.bool($0)) })
        object.add("idempotencyHeader", catalog.idempotencyHeader)
        object.add("support", catalog.support)
        object.add("notes", catalog.notes)
        object.add("inferred", catalog.inferred)
        self = object.value
    }

    private init(_ source: Spec.Source) {
        var object = CanonicalObject()
        object.add("id", source.id.value)
        object.add("title", source.title)
        object.add("url", source.url)
        object.add("retrieved", source.retrieved.value)
        self = object.value
    }

    private init(_ category: Spec.Category) {
        var object = CanonicalObject()
        object.add("id", category.id.value)
        object.add("title", category.title)
        object.add("code", category.code?.value)
        object.add("range", category.range.map { [$0.value.lowerBound, $0.value.upperBound] } ?? [])
        object.add("summary", category.summary)
        object.add("kind", category.kind?.rawValue)
        object.add("resolution", category.resolution)
        object.add("actor", category.actor?.rawValue)
        object.add("retry", category.retry.map { JSONValue($0) })
        object.add("effect", category.effect.word)
        object.add("notes", category.notes)
        object.add("inferred", category.inferred)
        object.add("source", category.source.value)
        self = object.value
    }
}
