extension Catalog {
    /// A category of a catalog's errors, as the vendor groups them.
    public struct Category: Sendable {
        /// The catalog that it belongs to.
        public let catalog: Catalog
        /// The index in the catalog, from 0.
        public let ordinal: Int
        /// The id that entries refer to.
        public let id: String
        /// The vendor's title for it.
        public let title: String
        /// The value on the wire, where the vendor sends the category as a coarser code.
        public let code: WireCode?
        /// The first and the last numeric code, where the vendor documents a range.
        public let range: ClosedRange<Int>?
        /// A summary of what its errors have in common.
        public let summary: String?
        /// The kind of its codes that do not state one, and of unknown codes that it covers.
        public let kind: FailureKind?
        /// The remedy for its codes that do not state one, and for unknown codes that it covers.
        public let resolution: String?
        /// The actor for its codes that do not state one, and for unknown codes that it covers.
        public let actor: FailureActor?
        /// The retry hint for its codes without one of their own, and for unknown codes that it covers.
        public let retry: RetryHint?
        /// Whether a request may have taken effect, for its codes that do not say so themselves, and for unknown codes
        /// that it covers; ``RequestEffect/unknown`` where the document does not say.
        public let effect: RequestEffect
        /// Facts that have no field of their own.
        public let notes: [String]
        /// The paths of the fields that are inferred.
        public let inferred: [String]
        /// The document that states it.
        public let source: Catalog.Source

        init(catalog: Catalog, ordinal: Int) {
            var fields: RecordCursor<TableLayout.CategoryRecord> = catalog.fields(.categories, ordinal)
            self.catalog = catalog
            self.ordinal = ordinal
            id = fields.text(.id)
            title = fields.text(.title)
            range = fields.range()
            summary = fields.optionalText(.summary)
            resolution = fields.optionalText(.resolution)
            retry = fields.retryHint(.retry)
            let meaning = fields.word(.meaning)
            kind = FailureKind(ordinal: meaning.bits(TableLayout.MeaningFlag.kind) - 1)
            actor = FailureActor(ordinal: meaning.bits(TableLayout.MeaningFlag.actor) - 1)
            effect = RequestEffect(ordinal: meaning.bits(TableLayout.MeaningFlag.effect)) ?? .unknown
            code = fields.codes(.code).first
            notes = fields.texts(.notes)
            inferred = fields.texts(.inferred)
            source = catalog.source(fields.word(.source))
        }

        /// The entries of the category, in the order of the spec.
        public var entries: [Entry] {
            catalog.entries.filter { $0.category == self }
        }
    }
}

extension RecordCursor<TableLayout.CategoryRecord> {
    /// Reads the range of numeric codes.
    mutating func range() -> ClosedRange<Int>? {
        guard let low = decimal(.rangeStart), let high = decimal(.rangeEnd), low <= high else { return nil }
        return low...high
    }
}

extension Catalog.Category: Hashable {
    /// Whether two categories have the same index in the same catalog.
    public static func == (left: Catalog.Category, right: Catalog.Category) -> Bool {
        left.ordinal == right.ordinal && left.catalog == right.catalog
    }

    /// Hashes the index and the catalog's id.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(ordinal)
        hasher.combine(catalog)
    }
}
