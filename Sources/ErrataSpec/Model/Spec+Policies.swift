extension Spec {
    /// Rate limits, credits and authentication.
    public struct Policies: Sendable {
        /// How many requests are allowed.
        public var rateLimits: [RateLimit]
        /// Whether errors cost credits.
        public var credits: Credits?
        /// What a request must carry to be let in.
        public var authentication: [Authentication]
    }

    /// How many requests are allowed.
    public struct RateLimit: Sendable {
        /// Requests a window.
        public var amount: Int?
        /// The window in milliseconds.
        public var windowMilliseconds: Int?
        /// What shares the allowance.
        public var scope: String?
        /// The rule in words.
        public var summary: String
        /// The fields, by path, that are a reading.
        public var inferred: [Located<String>]
        /// The id of the source.
        public var source: Located<String>
    }

    /// Whether errors cost credits.
    public struct Credits: Sendable {
        /// Whether a failed request costs credits.
        public var chargedOnError: Bool
        /// The statuses for which the opposite holds.
        public var exceptStatuses: [Int]
        /// The rule in words.
        public var summary: String
        /// The fields, by path, that are a reading.
        public var inferred: [Located<String>]
        /// The id of the source.
        public var source: Located<String>
    }

    /// Something that a request must carry to be let in.
    public struct Authentication: Sendable {
        /// `header`, `body` or `query`.
        public var place: String
        /// The header's or field's name.
        public var name: String
        /// What it is and when it is needed.
        public var summary: String
        /// The fields, by path, that are a reading.
        public var inferred: [Located<String>]
        /// The id of the source.
        public var source: Located<String>
    }
}
