#if !hasFeature(Embedded)
/// Decides whether a request is idempotent, by its head.
enum RequestIdempotency {
    /// The idempotent methods (RFC 9110 section 9.2.2: the safe ones, PUT and DELETE). Method names are case-sensitive,
    /// so `get` is not one of them.
    private static let methods: Set<String> = ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"]

    /// Whether the method is idempotent, or the request carries a key in the header that a catalog names for it.
    static func holds(method: String, headers: HeaderFields, in catalog: Catalog?) -> Bool {
        methods.contains(method) || hasKey(headers, catalog)
    }

    private static func hasKey(_ headers: HeaderFields, _ catalog: Catalog?) -> Bool {
        guard let name = catalog?.idempotencyHeader else { return false }
        return headers.values(named: name).contains { !HeaderFields.trimmed($0).isEmpty }
    }
}

extension RetryPolicy {
    /// Returns a policy that is ``idempotent(_:)`` where a request can safely be sent twice; else the policy unchanged.
    ///
    /// A request can safely be sent twice where its method is GET, HEAD, OPTIONS, TRACE, PUT or DELETE (RFC 9110
    /// section 9.2.2), or where it has a value in the header that the catalog names for idempotency keys. Without a
    /// catalog, or where the vendor documents no such header, no header counts: a server that does not know
    /// `Idempotency-Key` ignores it, and would execute the request twice.
    ///
    /// - Parameters:
    ///   - method: the request's method; names of methods are case-sensitive.
    ///   - headers: the request's header fields.
    ///   - catalog: the catalog of the API that is called.
    public func idempotent(method: String, headers: HeaderFields, in catalog: Catalog? = nil) -> RetryPolicy {
        RequestIdempotency.holds(method: method, headers: headers, in: catalog) ? idempotent() : self
    }
}
#endif
