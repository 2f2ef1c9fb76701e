extension Catalog {
    /// The description of an API as a whole.
    public struct Description: Sendable, Hashable {
        /// The permanent id, such as `linkup-v2`.
        public let id: String
        /// The vendor's id, which its versions share, such as `linkup`.
        public let vendor: String
        /// The API's name for people.
        public let name: String
        /// The Swift type that is generated for it.
        public let type: String
        /// The version as the vendor writes it.
        public let version: String?
        /// A summary of the API.
        public let summary: String
        /// The URL of the vendor's documentation of its errors.
        public let documentation: String?
        /// The base address of the reference site that documents the catalog, ``Catalog/docs``.
        public let docs: String?
        /// The names of the hosts that answer, in lower case; `*.` at the start stands for any subdomain.
        public let hosts: [String]
        /// Whether the API answers errors with a 2xx; nil where that is not documented.
        public let failsWith2xx: Bool?
        /// The request header that makes a request idempotent; nil where none is documented.
        public let idempotencyHeader: String?
        /// The contact for support, and what to quote.
        public let support: String?
        /// Facts that have no field of their own.
        public let notes: [String]
        /// The paths of the fields that are inferred.
        public let inferred: [String]
        /// The rate limits.
        public let rateLimits: [RateLimit]
        /// The policy on credits for errors; nil where none is documented.
        public let credits: CreditPolicy?
        /// The credentials that a request must carry.
        public let authentication: [Authentication]
    }

    /// A rate limit.
    public struct RateLimit: Sendable, Hashable {
        /// The number of requests per window.
        public let amount: Int?
        /// The window in milliseconds.
        public let windowMilliseconds: Int?
        /// The scope of the limit, such as an API key.
        public let scope: String?
        /// The rule in words.
        public let summary: String
        /// The paths of the fields that are inferred.
        public let inferred: [String]
        /// The document that states it.
        public let source: Source
    }

    /// A policy on credits for errors.
    public struct CreditPolicy: Sendable, Hashable {
        /// Whether a failed request costs credits.
        public let chargedOnError: Bool
        /// The statuses for which the opposite holds.
        public let exceptStatuses: [Int]
        /// The rule in words.
        public let summary: String
        /// The paths of the fields that are inferred.
        public let inferred: [String]
        /// The document that states it.
        public let source: Source

        /// Whether a request with this response status was charged; nil without a status where the status decides.
        ///
        /// Also nil for a 5xx that the policy does not name where it excepts another 5xx: a document that mentions
        /// server errors by one number leaves open what holds for a gateway's 502 or 504, whose request may never have
        /// reached the vendor.
        public func isCharged(status: Int?) -> Bool? {
            guard let status else { return exceptStatuses.isEmpty ? chargedOnError : nil }
            if exceptStatuses.contains(status) { return !chargedOnError }
            let isOpen = Self.isServerError(status) && exceptStatuses.contains(where: Self.isServerError)
            return isOpen ? nil : chargedOnError
        }

        private static func isServerError(_ status: Int) -> Bool { StatusClass(of: status) == .serverError }
    }

    /// A credential that a request must carry.
    public struct Authentication: Sendable, Hashable {
        /// The place of the credential: `header`, `body` or `query`.
        public let location: String
        /// The name of the header or field.
        public let name: String
        /// A description, and when it is needed.
        public let summary: String
        /// The paths of the fields that are inferred.
        public let inferred: [String]
        /// The document that states it.
        public let source: Source
    }

    /// The fields of the catalog's own record.
    var fields: RecordCursor<TableLayout.CatalogRecord> {
        RecordCursor(reader, record: reader.word(at: TableLayout.catalogWord))
    }

    /// The permanent id, such as `linkup-v2`.
    public var id: String {
        var fields = fields
        return fields.text(.id)
    }

    /// The names of the hosts that answer (``Description/hosts``), without the rest of the description.
    package var hosts: [String] {
        var fields = fields
        return fields.texts(.hosts)
    }

    /// The vendor's id, which its versions share, such as `linkup`.
    public var vendor: String {
        var fields = fields
        return fields.text(.vendor)
    }

    /// The API's name for people.
    public var name: String {
        var fields = fields
        return fields.text(.name)
    }

    /// The request header that makes a request idempotent; nil where none is documented.
    public var idempotencyHeader: String? {
        var fields = fields
        return fields.optionalText(.idempotencyHeader)
    }

    /// The base address of the reference site that documents the catalog; nil where the spec has none.
    public var docs: String? {
        var fields = fields
        return fields.optionalText(.docs)
    }

    /// The description of the API as a whole.
    public var description: Description {
        var fields = fields
        let (id, vendor, name) = (fields.text(.id), fields.text(.vendor), fields.text(.name))
        let (type, version, summary) = (fields.text(.type), fields.optionalText(.version), fields.text(.summary))
        let (documentation, idempotencyHeader) = (
            fields.optionalText(.documentation), fields.optionalText(.idempotencyHeader)
        )
        let (support, notes, inferred) = (fields.optionalText(.support), fields.texts(.notes), fields.texts(.inferred))
        return Description(
            id: id,
            vendor: vendor,
            name: name,
            type: type,
            version: version,
            summary: summary,
            documentation: documentation,
            docs: docs,
            hosts: fields.texts(.hosts),
            failsWith2xx: [nil, false, true].dropFirst(fields.word(.failsWith2xx)).first ?? nil,
            idempotencyHeader: idempotencyHeader,
            support: support,
            notes: notes,
            inferred: inferred,
            rateLimits: fields.list(.rateLimits, of: TableLayout.RateLimitRecord.self) { rateLimit(&$0) },
            credits: fields.list(.credits, of: TableLayout.CreditsRecord.self) { creditPolicy(&$0) }.first,
            authentication: fields.list(.authentication, of: TableLayout.AuthenticationRecord.self) {
                authentication(&$0)
            }
        )
    }

    private func rateLimit(_ fields: inout RecordCursor<TableLayout.RateLimitRecord>) -> RateLimit {
        RateLimit(
            amount: fields.number(.amount),
            windowMilliseconds: fields.number(.window),
            scope: fields.optionalText(.scope),
            summary: fields.text(.summary),
            inferred: fields.texts(.inferred),
            source: source(fields.word(.source))
        )
    }

    private func creditPolicy(_ fields: inout RecordCursor<TableLayout.CreditsRecord>) -> CreditPolicy {
        CreditPolicy(
            chargedOnError: fields.word(.isChargedOnError) == 1,
            exceptStatuses: fields.words(.exceptStatuses),
            summary: fields.text(.summary),
            inferred: fields.texts(.inferred),
            source: source(fields.word(.source))
        )
    }

    private func authentication(_ fields: inout RecordCursor<TableLayout.AuthenticationRecord>) -> Authentication {
        Authentication(
            location: fields.text(.location),
            name: fields.text(.name),
            summary: fields.text(.summary),
            inferred: fields.texts(.inferred),
            source: source(fields.word(.source))
        )
    }
}
