extension Catalog {
    /// One error of a catalog, or the meaning of one HTTP status there.
    ///
    /// An entry is an index into a table; its properties are read on access.
    public struct Entry: Sendable {
        /// The catalog that it belongs to.
        public let catalog: Catalog
        let section: TableLayout.Section
        /// The index in the catalog, from 0; for an error the ordinal of the generated case.
        public let ordinal: Int

        /// The position of the entry's record.
        var record: Int { catalog.reader.record(section, ordinal) }

        /// The fields of the entry's record.
        var fields: RecordCursor<TableLayout.EntryRecord> { catalog.fields(section, ordinal) }

        func flag(_ part: (shift: Int, width: Int)) -> Int {
            catalog.reader.flag(part, ofEntry: record)
        }

        /// Whether this is the row of a status, and not an error with a code of its own.
        public var isStatus: Bool { section == .statuses }

        /// The class of statuses of this row; nil for a single status and for an error.
        public var statusClass: StatusClass? { isStatus ? StatusClass(text: codeText) : nil }

        /// Whether the error has a code on the wire; one without is known by its ``Details/when``.
        public var hasCode: Bool { isStatus || flag(TableLayout.EntryFlag.isUncoded) == 0 }

        /// The code on the wire; for a status its number, for a class of statuses a text such as `4xx`, and the name
        /// for an error without a code.
        public var code: WireCode {
            let spelling = codeText
            let isInteger = flag(TableLayout.EntryFlag.isInteger) == 1
            return isInteger ? Int(spelling).map { .integer($0) } ?? .string(spelling) : .string(spelling)
        }

        /// The code's text: the string itself, or the integer in decimal digits.
        public var codeText: String {
            var fields = fields
            return fields.text(.code)
        }

        /// The coarser code within which the code stands, where its spelling alone does not tell.
        public var within: WireCode? {
            guard !isStatus, flag(TableLayout.EntryFlag.isWithin) == 1 else { return nil }
            var fields = fields
            let spelling = fields.text(.within)
            let isInteger = flag(TableLayout.EntryFlag.isWithinInteger) == 1
            return isInteger ? Int(spelling).map { .integer($0) } ?? .string(spelling) : .string(spelling)
        }

        /// The permanent id, `catalog/code`; `catalog/within/code` for a code within a coarser one.
        public var id: String { "\(catalog.id)/\(storedCode)" }

        /// The code as it is stored: the last part of the permanent id, which is the code itself unless it stands
        /// within a coarser one.
        package var storedCode: WireCode {
            within.map { .string("\($0)/\(codeText)") } ?? code
        }

        /// The name of the generated Swift case; nil for a status.
        public var name: String? {
            var fields = fields
            return fields.optionalText(.name)
        }

        /// The kind of the error; nil where the document does not say, and for a status below 400.
        public var kind: FailureKind? { FailureKind(ordinal: flag(TableLayout.EntryFlag.kind) - 1) }

        /// The actor who must do something before the request can succeed; nil where the document does not say.
        public var actor: FailureActor? { FailureActor(ordinal: flag(TableLayout.EntryFlag.actor) - 1) }

        /// Whether the request may have taken effect: the entry's own value, else its category's.
        public var effect: RequestEffect {
            let table = catalog.reader
            return ownEffect.orElse(
                table.categoryIndex(ofEntry: record).map { table.effect(ofCategory: $0) } ?? .unknown
            )
        }

        /// The entry's own effect, without its category's.
        public var ownEffect: RequestEffect { catalog.reader.effect(ofEntry: record) }

        /// Whether only an edge before the vendor sends this status, such as 522.
        public var isEdge: Bool { flag(TableLayout.EntryFlag.isEdge) == 1 }

        /// The message on the wire, with `{name}` for a variable part; for a status the reason phrase.
        public var message: String? {
            var fields = fields
            return fields.optionalText(.message)
        }

        /// A summary of what happened.
        public var summary: String {
            var fields = fields
            return fields.text(.summary)
        }

        /// The remedy, in the imperative; nil where the document does not say.
        public var resolution: String? {
            var fields = fields
            return fields.optionalText(.resolution)
        }

        /// The message for the app's own user, where the spec has one.
        public var userMessage: String? {
            var fields = fields
            return fields.optionalText(.userMessage)
        }

        /// The category, where the vendor has categories.
        public var category: Category? {
            catalog.reader.categoryIndex(ofEntry: record).map { Category(catalog: catalog, ordinal: $0) }
        }

        /// The document that states it.
        public var source: Catalog.Source {
            catalog.source(catalog.reader.word(TableLayout.EntryRecord.source, of: record))
        }

        /// The entry's own retry hint, without its category's.
        public var ownRetry: RetryHint? {
            var fields = fields
            return fields.retryHint(.retry)
        }

        /// The effective retry hint: the entry's own, else its category's.
        public var retry: RetryHint? { ownRetry ?? category?.retry }
    }
}

extension Catalog.Entry: Hashable {
    /// Whether two entries have the same index in the same catalog.
    public static func == (left: Catalog.Entry, right: Catalog.Entry) -> Bool {
        left.ordinal == right.ordinal && left.section == right.section && left.catalog == right.catalog
    }

    /// Hashes the index and the catalog's id.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(ordinal)
        hasher.combine(section)
        hasher.combine(catalog)
    }
}
