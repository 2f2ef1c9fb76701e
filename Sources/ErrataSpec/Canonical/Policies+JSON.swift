import ErrataJSON

extension JSONValue {
    /// Creates the object of the policies.
    init(_ policies: Spec.Policies) {
        var object = CanonicalObject()
        object.add("rateLimits", policies.rateLimits.map { JSONValue($0) })
        object.add("credits", policies.credits.map { JSONValue($0) })
        object.add("authentication", policies.authentication.map { JSONValue($0) })
        self = object.value
    }

    private init(_ limit: Spec.RateLimit) {
        var object = CanonicalObject()
        object.add("amount", limit.amount)
        object.add("windowSeconds", seconds: limit.windowMilliseconds)
        object.add("scope", limit.scope)
        object.add("summary", limit.summary)
        object.add("inferred", limit.inferred)
        object.add("source", limit.source.value)
        self = object.value
    }

    private init(_ credits: Spec.Credits) {
        var object = CanonicalObject()
        object.add("chargedOnError", JSONValue(.bool(credits.chargedOnError)))
        object.add("exceptStatuses", credits.exceptStatuses)
        object.add("summary", credits.summary)
        object.add("inferred", credits.inferred)
        object.add("source", credits.source.value)
        self = object.value
    }

    private init(_ authentication: Spec.Authentication) {
        var object = CanonicalObject()
        object.add("in", authentication.location)
        object.add("name", authentication.name)
        object.add("summary", authentication.summary)
        object.add("inferred", authentication.inferred)
        object.add("source", authentication.source.value)
        self = object.value
    }
}
