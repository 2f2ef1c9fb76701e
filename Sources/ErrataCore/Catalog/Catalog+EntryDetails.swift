extension Catalog.Entry {
    /// Another message that the same code comes with, and what differs with it.
    public struct Variant: Sendable, Hashable {
        /// The message on the wire, as a template; nil where only ``when`` tells.
        public let message: String?
        /// What else holds in a response with this variant.
        public let when: Catalog.Condition?
        /// The kind, where it differs.
        public let kind: FailureKind?
        /// The remedy, where it differs.
        public let resolution: String?
        /// The actor, where it differs.
        public let actor: FailureActor?
        /// The retry hint, where it differs.
        public let retry: RetryHint?
        /// The effect, where it differs; else ``RequestEffect/unknown``.
        public let effect: RequestEffect

        /// Creates a variant.
        public init(
            message: String?,
            when: Catalog.Condition? = nil,
            kind: FailureKind? = nil,
            resolution: String? = nil,
            actor: FailureActor? = nil,
            retry: RetryHint? = nil,
            effect: RequestEffect = .unknown
        ) {
            self.message = message
            self.when = when
            self.kind = kind
            self.resolution = resolution
            self.actor = actor
            self.retry = retry
            self.effect = effect
        }
    }

    /// A documented limit.
    public struct Limit: Sendable, Hashable {
        /// The counted quantity, with its unit.
        public let what: String
        /// The minimum, inclusive.
        public let minimum: Int?
        /// The maximum, inclusive.
        public let maximum: Int?

        /// Creates a limit.
        public init(what: String, minimum: Int?, maximum: Int?) {
            self.what = what
            self.minimum = minimum
            self.maximum = maximum
        }
    }

    /// The deprecation of a code that is no longer sent, with its successor.
    public struct Deprecation: Sendable, Hashable {
        /// A summary of what happened to the code.
        public let summary: String
        /// The code that replaced it.
        public let successor: WireCode?

        /// Creates a deprecation.
        public init(summary: String, successor: WireCode?) {
            self.summary = summary
            self.successor = successor
        }
    }

    /// The parts of an entry that are lists, read in one pass; they are rarely needed and so not read with the rest.
    public struct Details: Sendable, Hashable {
        /// The statuses that the code is documented with; a status row has its own status, a row for a class none.
        public let http: [Int]
        /// The paths of the fields that are inferred and not in the document's own words.
        public let inferred: [String]
        /// Other spellings of the code on the wire; for a status other phrases that servers send with it.
        public let aliases: [WireCode]
        /// Former names of the Swift case.
        public let formerNames: [String]
        /// The condition by which an error without a code is known.
        public let when: Catalog.Condition?
        /// Other messages that the code comes with.
        public let variants: [Variant]
        /// The documented limits.
        public let limits: [Limit]
        /// Facts that have no field of their own.
        public let notes: [String]
        /// Bodies as the vendor documents them, as compact JSON.
        public let examples: [String]
        /// The deprecation of a code that is no longer sent; nil for any other.
        public let deprecation: Deprecation?
        /// The sender of a status that IANA's registry does not list; nil for a registered status and for an error.
        public let sender: String?
        /// What people call it, for search; not shown on pages.
        public let keywords: [String]
        /// The URL of the vendor's own page, or part of a page, about it; nil where the spec has none.
        public let documentation: String?
    }

    /// The parts of the entry that are lists.
    public var details: Details {
        var fields = fields
        return Details(
            http: fields.words(.statuses),
            inferred: fields.texts(.inferred),
            aliases: fields.codes(.aliases),
            formerNames: fields.texts(.formerNames),
            when: fields.condition(.when),
            variants: fields.list(.variants, of: TableLayout.VariantRecord.self) { Variant(&$0) },
            limits: fields.list(.limits, of: TableLayout.LimitRecord.self) { Limit(&$0) },
            notes: fields.texts(.notes),
            examples: fields.texts(.examples),
            deprecation: fields.list(.deprecation, of: TableLayout.DeprecationRecord.self) { Deprecation(&$0) }.first,
            sender: fields.optionalText(.sender),
            keywords: fields.texts(.keywords),
            documentation: fields.optionalText(.documentation)
        )
    }

    /// The statuses that the code is documented with; a status row has its own status.
    public var http: [Int] {
        var fields = fields
        return fields.words(.statuses)
    }
}

extension Catalog.Entry.Variant {
    fileprivate init(_ fields: inout RecordCursor<TableLayout.VariantRecord>) {
        let meaning = fields.word(.meaning)
        kind = FailureKind(ordinal: meaning.bits(TableLayout.MeaningFlag.kind) - 1)
        actor = FailureActor(ordinal: meaning.bits(TableLayout.MeaningFlag.actor) - 1)
        effect = RequestEffect(ordinal: meaning.bits(TableLayout.MeaningFlag.effect)) ?? .unknown
        message = fields.optionalText(.message)
        resolution = fields.optionalText(.resolution)
        retry = fields.retryHint(.retry)
        when = fields.condition(.when)
    }
}

extension Catalog.Entry.Limit {
    fileprivate init(_ fields: inout RecordCursor<TableLayout.LimitRecord>) {
        what = fields.text(.what)
        minimum = fields.number(.minimum)
        maximum = fields.number(.maximum)
    }
}

extension Catalog.Entry.Deprecation {
    fileprivate init(_ fields: inout RecordCursor<TableLayout.DeprecationRecord>) {
        summary = fields.text(.summary)
        successor = fields.codes(.successor).first
    }
}
