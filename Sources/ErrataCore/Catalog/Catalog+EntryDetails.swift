extension Catalog.Entry {
    /// Another text that the same code comes with, and what changes with it.
    public struct Variant: Sendable, Hashable {
        /// The wire text, as a template.
        public let message: String
        /// What to do instead, where it differs.
        public let resolution: String?
        /// The hint instead, where it differs.
        public let retry: RetryHint?

        /// A variant of the given parts.
        public init(message: String, resolution: String?, retry: RetryHint?) {
            self.message = message
            self.resolution = resolution
            self.retry = retry
        }
    }

    /// A documented bound.
    public struct Limit: Sendable, Hashable {
        /// What is counted, with its unit.
        public let what: String
        /// The least that is allowed.
        public let minimum: Int?
        /// The most that is allowed.
        public let maximum: Int?

        /// A bound of the given parts.
        public init(what: String, minimum: Int?, maximum: Int?) {
            self.what = what
            self.minimum = minimum
            self.maximum = maximum
        }
    }

    /// Why a code is no longer sent, and by which code it was replaced.
    public struct Deprecation: Sendable, Hashable {
        /// What happened to the code.
        public let summary: String
        /// The code that replaced it.
        public let successor: WireCode?

        /// A deprecation of the given parts.
        public init(summary: String, successor: WireCode?) {
            self.summary = summary
            self.successor = successor
        }
    }

    /// The parts of an entry that come as lists, read in one go; what is rarely asked for is not read with the rest.
    public struct Details: Sendable, Hashable {
        /// The statuses that the code is documented with; for a status itself, for a class of statuses none.
        public let http: [Int]
        /// The fields, by path, that are a reading and not the document's own words.
        public let inferred: [String]
        /// Other wire spellings of the code; of a status other phrases that servers send with it.
        public let aliases: [WireCode]
        /// Earlier names of the Swift case.
        public let formerNames: [String]
        /// Other texts that the code comes with.
        public let variants: [Variant]
        /// Documented bounds.
        public let limits: [Limit]
        /// Facts that have no field of their own.
        public let notes: [String]
        /// Bodies as the vendor documents them, as compact JSON.
        public let examples: [String]
        /// Set for a code that is no longer sent.
        public let deprecation: Deprecation?
        /// Who sends a status that IANA's registry does not list; nil for a registered status and for an error.
        public let sender: String?
    }

    /// The parts of the entry that come as lists.
    public var details: Details {
        var fields = fields
        return Details(
            http: fields.words(.statuses),
            inferred: fields.texts(.inferred),
            aliases: fields.codes(.aliases),
            formerNames: fields.texts(.formerNames),
            variants: fields.list(.variants, of: TableLayout.VariantRecord.self) { Variant(&$0) },
            limits: fields.list(.limits, of: TableLayout.LimitRecord.self) { Limit(&$0) },
            notes: fields.texts(.notes),
            examples: fields.texts(.examples),
            deprecation: fields.list(.deprecation, of: TableLayout.DeprecationRecord.self) { Deprecation(&$0) }.first,
            sender: fields.optionalText(.sender)
        )
    }

    /// The statuses that the code is documented with; for a status itself.
    public var http: [Int] {
        var fields = fields
        return fields.words(.statuses)
    }

    /// The other entries of the catalog with the same kind and category, in the order of the spec.
    public var related: [Catalog.Entry] {
        guard kind != nil, !isStatus else { return [] }
        let group = group
        return catalog.entries.filter { $0.group == group && $0.ordinal != ordinal }
    }

    /// The kind and the category as the table has them: of ten thousand entries no text is read to compare them.
    private var group: Int {
        let kind = flag(TableLayout.EntryFlag.kind)
        let category = catalog.reader.word(TableLayout.EntryRecord.category, of: record)
        return kind | category << TableLayout.EntryFlag.kind.width
    }
}

extension Catalog.Entry.Variant {
    fileprivate init(_ fields: inout RecordCursor<TableLayout.VariantRecord>) {
        message = fields.text(.message)
        resolution = fields.optionalText(.resolution)
        retry = fields.retryHint(.retry)
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
