import ErrataJSON

/// The keys that an object of a spec may and must have, in the order of the schema, which is the canonical one.
struct Shape: Sendable {
    /// The name of the object, for sentences: `error`.
    let owner: String
    /// All keys.
    let keys: [String]
    /// The required keys.
    let required: [String]
    /// A small object of this shape as JSON, for sentences, with all required and no optional keys.
    let example: String

    /// Returns the index of a key; nil for an unknown key. Keys are usually in the order of the schema, so the search
    /// begins at `start`, and only then covers the keys before it.
    func index(of name: String, from start: Int = 0) -> Int? {
        (start..<keys.count).first { name.isKey(keys[$0]) } ?? (0..<start).first { name.isKey(keys[$0]) }
    }
}

extension String {
    /// Whether the text has the same bytes as a key. Keys are ASCII, so that is the case where it is equal to one and
    /// as long.
    func isKey(_ key: String) -> Bool {
        self == key && utf8.count == key.utf8.count
    }
}

extension JSONValue {
    /// Returns the first member with a key of the schema.
    func member(_ key: String) -> JSONMember? {
        guard case .object(let members) = content else { return nil }
        let index = members.indices.first { members[$0].name.isKey(key) }
        return index.map { members[$0] }
    }
}

extension Shape {
    static let spec = Shape(
        owner: "spec",
        keys: ["$schema", "catalog", "sources", "envelopes", "http", "policies", "categories", "errors"],
        required: ["catalog", "sources"],
        example: #"{"catalog": \#(catalog.example), "sources": [\#(source.example)]}"#
    )

    static let catalog = Shape(
        owner: "catalog",
        keys: [
            "id", "vendor", "name", "type", "version", "summary", "documentation", "docs", "hosts",
            "failsWith2xx", "idempotencyHeader", "support", "notes", "inferred",
        ],
        required: ["id", "vendor", "name", "type", "summary"],
        example: #"{"id": "acme", "vendor": "acme", "name": "Acme API", "type": "Acme", "summary": "Sells anvils."}"#
    )

    static let source = Shape(
        owner: "source",
        keys: ["id", "title", "url", "retrieved"],
        required: ["id", "title", "retrieved"],
        example: #"{"id": "docs", "title": "Acme API: errors", "retrieved": "2026-01-31"}"#
    )

    static let envelope = Shape(
        owner: "envelope",
        keys: [
            "id", "summary", "body", "discriminator", "code", "noCode", "message", "requestID", "retryAfter", "fields",
            "notes", "inferred", "source",
        ],
        required: ["id", "source"],
        example: #"{"id": "response", "code": "/error/code", "source": "docs"}"#
    )

    static let mark = Shape(
        owner: "mark",
        keys: ["at", "equals", "in", "not", "present"],
        required: ["at"],
        example: #"{"at": "/success", "equals": false}"#
    )

    static let place = Shape(
        owner: "place",
        keys: ["at", "parameter", "after", "before", "unit"],
        required: ["at"],
        example: ##"{"at": "/__type", "after": "#"}"##
    )

    static let levels = Shape(
        owner: "levels object",
        keys: ["levels"],
        required: ["levels"],
        example: #"{"levels": ["/error/type", "/error/code"]}"#
    )

    static let condition = Shape(
        owner: "condition",
        keys: ["http", "message", "marks"],
        required: [],
        example: #"{"http": [403], "message": "Rate limit exceeded for {user}"}"#
    )

    static let category = Shape(
        owner: "category",
        keys: [
            "id", "title", "code", "range", "summary", "kind", "resolution", "actor", "retry", "effect", "notes",
            "inferred", "source",
        ],
        required: ["id", "title", "source"],
        example: #"{"id": "server", "title": "Server errors", "source": "docs"}"#
    )

    static let statusRow = Shape(
        owner: "status row",
        keys: [
            "status", "origin", "sender", "aliases", "kind", "message", "summary", "resolution", "actor", "userMessage",
            "retry", "effect", "limits", "notes", "keywords", "examples", "documentation",
            "inferred", "source",
        ],
        required: ["status", "message", "summary", "source"],
        example: #"{"status": 503, "message": "Service Unavailable", "summary": "…", "source": "docs"}"#
    )

    static let error = Shape(
        owner: "error",
        keys: [
            "code", "within", "name", "formerNames", "aliases", "when", "category", "http", "kind", "message",
            "variants", "summary", "resolution", "actor", "userMessage", "retry", "effect", "limits", "notes",
            "keywords", "examples", "documentation", "deprecated", "inferred", "source",
        ],
        required: ["summary", "source"],
        example: #"{"code": "NOT_FOUND", "summary": "…", "source": "docs"}"#
    )

    static let variant = Shape(
        owner: "variant",
        keys: ["message", "when", "kind", "resolution", "actor", "retry", "effect"],
        required: [],
        example: #"{"message": "No account named {name}"}"#
    )

    static let retry = Shape(
        owner: "retry hint",
        keys: ["verdict", "initialSeconds", "maximumSeconds", "until", "condition"],
        required: ["verdict"],
        example: #"{"verdict": "afterFix"}"#
    )

    static let limit = Shape(
        owner: "limit",
        keys: ["what", "minimum", "maximum"],
        required: ["what"],
        example: #"{"what": "characters", "maximum": 300}"#
    )

    static let deprecation = Shape(
        owner: "deprecation",
        keys: ["summary", "successor"],
        required: ["summary"],
        example: #"{"summary": "The API no longer sends it."}"#
    )
}

extension Shape {
    static let policies = Shape(
        owner: "policies object",
        keys: ["rateLimits", "credits", "authentication"],
        required: [],
        example: #"{"credits": \#(credits.example)}"#
    )

    static let rateLimit = Shape(
        owner: "rate limit",
        keys: ["amount", "windowSeconds", "scope", "summary", "inferred", "source"],
        required: ["summary", "source"],
        example: #"{"summary": "A hundred requests a minute.", "source": "docs"}"#
    )

    static let credits = Shape(
        owner: "credit policy",
        keys: ["chargedOnError", "exceptStatuses", "summary", "inferred", "source"],
        required: ["chargedOnError", "summary", "source"],
        example: #"{"chargedOnError": false, "summary": "…", "source": "docs"}"#
    )

    static let authentication = Shape(
        owner: "authentication",
        keys: ["in", "name", "summary", "inferred", "source"],
        required: ["in", "name", "summary", "source"],
        example: #"{"in": "header", "name": "X-Api-Key", "summary": "…", "source": "docs"}"#
    )
}
