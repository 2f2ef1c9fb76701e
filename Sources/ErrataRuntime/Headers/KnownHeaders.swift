/// The set of headers that decoding reads and a response has, found in one pass over the names, so that absent headers
/// are not searched for.
struct KnownHeaders: OptionSet {
    let rawValue: Int

    static var retryAfter: KnownHeaders { KnownHeaders(rawValue: 1) }
    static var retryAfterMilliseconds: KnownHeaders { KnownHeaders(rawValue: 1 << 1) }
    static var azureRetryAfter: KnownHeaders { KnownHeaders(rawValue: 1 << 2) }
    static var amazonRetryAfter: KnownHeaders { KnownHeaders(rawValue: 1 << 3) }
    static var rateLimit: KnownHeaders { KnownHeaders(rawValue: 1 << 4) }
    static var rateLimitReset: KnownHeaders { KnownHeaders(rawValue: 1 << 5) }
    static var shouldRetry: KnownHeaders { KnownHeaders(rawValue: 1 << 6) }
    static var contentType: KnownHeaders { KnownHeaders(rawValue: 1 << 7) }
    static var edgeRay: KnownHeaders { KnownHeaders(rawValue: 1 << 8) }
    static var server: KnownHeaders { KnownHeaders(rawValue: 1 << 9) }

    // Not array literals, which are allocated on the heap where the compiler cannot optimize them away.

    /// The headers that can ask to wait: the first six.
    static var waits: KnownHeaders { KnownHeaders(rawValue: 0b11_1111) }

    /// The headers that can show an edge: the last two.
    static var edges: KnownHeaders { KnownHeaders(rawValue: 0b11 << 8) }

    init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// Finds the known headers among some fields.
    init(of fields: HeaderFields) {
        self = []
        for field in fields { insert(Self.known(field.name.utf8)) }
    }

    private static func known(_ name: String.UTF8View) -> KnownHeaders {
        switch name.count {
        case 6: HeaderFields.isSame(name, "server") ? server : HeaderFields.isSame(name, "cf-ray") ? edgeRay : []
        case 9: HeaderFields.isSame(name, "ratelimit") ? rateLimit : []
        case 11: HeaderFields.isSame(name, "retry-after") ? retryAfter : []
        case 12: HeaderFields.isSame(name, "content-type") ? contentType : []
        case 14 where HeaderFields.isSame(name, "retry-after-ms"): retryAfterMilliseconds
        case 14: HeaderFields.isSame(name, "x-should-retry") ? shouldRetry : []
        case 15: HeaderFields.isSame(name, "ratelimit-reset") ? rateLimitReset : []
        case 17 where HeaderFields.isSame(name, "x-amz-retry-after"): amazonRetryAfter
        case 17: HeaderFields.isSame(name, "x-ratelimit-reset") ? rateLimitReset : []
        case 18: HeaderFields.isSame(name, "x-rate-limit-reset") ? rateLimitReset : []
        case 19: HeaderFields.isSame(name, "x-ms-retry-after-ms") ? azureRetryAfter : []
        case 23: HeaderFields.isSame(name, "x-ratelimit-reset-after") ? rateLimitReset : []
        default: []
        }
    }
}

extension HeaderFields {
    /// The names of all headers that decoding reads by itself, in lower case; envelopes add those of their vendors. A
    /// cache that reuses a decoded response for another one must check that these are the same.
    package static let decodedNames: [String] = [
        "server", "cf-ray", "content-type", "x-should-retry",
        "retry-after", "retry-after-ms", "x-amz-retry-after", "x-ms-retry-after-ms",
        "ratelimit", "ratelimit-reset", "ratelimit-remaining", "x-ratelimit-reset", "x-ratelimit-reset-after",
        "x-ratelimit-remaining", "x-rate-limit-reset", "x-rate-limit-remaining",
    ]
}
