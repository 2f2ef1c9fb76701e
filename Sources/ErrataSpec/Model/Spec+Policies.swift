extension Spec {
    /// The policies of an API: rate limits, credits and authentication.
    public struct Policies: Sendable {
        /// The rate limits.
        public var rateLimits: [RateLimit]
        /// The policy on credits for errors.
        public var credits: Credits?
        /// The credentials that a request must carry.
        public var authentication: [Authentication]
    }

    /// A rate limit.
    public struct RateLimit: Sendable {
        /// The number of requests per window.
        public var amount: Int?
        /// The window in milliseconds.
        public var windowMilliseconds: Int?
        /// The scope of the limit, such as an API key.
        public var scope: String?
        /// The rule in words.
        public var summary: String
        /// The paths of the fields that are inferred.
        public var inferred: [Located<String>]
        /// The id of the source.
        public var source: Located<String>
    }

    /// A policy on credits for errors.
    public struct Credits: Sendable {
        /// Whether a failed request costs credits.
        public var chargedOnError: Bool
        /// The statuses for which the opposite holds.
        public var exceptStatuses: [Int]
        /// The rule in words.
        public var summary: String
        /// The paths of the fields that are inferred.
        public var inferred: [Located<String>]
        /// The id of the source.
        public var source: Located<String>
    }

    /// A credential that a request must carry.
    public struct Authentication: Sendable {
        /// The place of the credential: `header`, `body` or `query`.
        public var location: String
        /// The name of the header or field.
        public var name: String
        /// A description, and when it is needed.
        public var summary: String
        /// The paths of the fields that are inferred.
        public var inferred: [Located<String>]
        /// The id of the source.
        public var source: Located<String>
    }
}
