import ErrataCore
import ErrataJSON

extension JSONValue {
    /// Creates the object of an error with its name.
    init(error: Spec.Entry, name: String) {
        var object = CanonicalObject()
        object.add("code", error.when == nil ? error.code.value : nil)
        object.add("within", error.within?.value)
        object.add("name", name)
        object.add("formerNames", error.formerNames)
        object.add("aliases", error.aliases.map { JSONValue(code: $0.value) })
        object.add("when", error.when.map { JSONValue($0) })
        object.add("category", error.category?.value)
        object.add("http", error.http)
        object.add("kind", error.kind?.rawValue)
        object.add("message", error.message)
        object.add("variants", error.variants.map { JSONValue($0) })
        object.addMeaning(of: error)
        object.add("deprecated", error.deprecation.map { JSONValue($0) })
        object.add("inferred", error.inferred)
        object.add("source", error.source.value)
        self = object.value
    }

    /// Creates the object of a status row.
    init(statusRow row: Spec.Entry) {
        var object = CanonicalObject()
        object.add("status", row.code.value)
        object.add("origin", row.isEdge ? "edge" : nil)
        object.add("sender", row.sender)
        object.add("aliases", row.aliases.map { JSONValue(code: $0.value) })
        object.add("kind", row.kind?.rawValue)
        object.add("message", row.message)
        object.addMeaning(of: row)
        object.add("inferred", row.inferred)
        object.add("source", row.source.value)
        self = object.value
    }
}

extension CanonicalObject {
    /// Adds the members that errors and status rows share, which both schemas list in one order.
    fileprivate mutating func addMeaning(of entry: Spec.Entry) {
        add("summary", entry.summary)
        add("resolution", entry.resolution)
        add("actor", entry.actor?.rawValue)
        add("userMessage", entry.userMessage)
        add("retry", entry.retry.map { JSONValue($0) })
        add("effect", entry.effect.word)
        add("limits", entry.limits.map { JSONValue($0) })
        add("notes", entry.notes)
        add("keywords", entry.keywords)
        add("examples", entry.examples)
        add("documentation", entry.documentation)
    }
}

extension JSONValue {
    private init(_ variant: Catalog.Entry.Variant) {
        var object = CanonicalObject()
        object.add("message", variant.message)
        object.add("when", variant.when.map { JSONValue($0) })
        object.add("kind", variant.kind?.rawValue)
        object.add("resolution", variant.resolution)
        object.add("actor", variant.actor?.rawValue)
        object.add("retry", variant.retry.map { JSONValue($0) })
        object.add("effect", variant.effect.word)
        self = object.value
    }

    /// Creates the object of a retry hint.
    init(_ retry: RetryHint) {
        var object = CanonicalObject()
        object.add("verdict", retry.verdict.rawValue)
        object.add("initialSeconds", seconds: retry.initialMilliseconds)
        object.add("maximumSeconds", seconds: retry.maximumMilliseconds)
        object.add("until", retry.until?.rawValue)
        object.add("condition", retry.condition)
        self = object.value
    }

    fileprivate init(_ limit: Catalog.Entry.Limit) {
        var object = CanonicalObject()
        object.add("what", limit.what)
        object.add("minimum", limit.minimum)
        object.add("maximum", limit.maximum)
        self = object.value
    }

    private init(_ deprecation: Catalog.Entry.Deprecation) {
        var object = CanonicalObject()
        object.add("summary", deprecation.summary)
        object.add("successor", deprecation.successor)
        self = object.value
    }
}
