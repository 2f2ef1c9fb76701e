extension Catalog {
    /// One error of a catalog, or what one HTTP status means there.
    ///
    /// An entry is a place in a table; its properties are read when they are asked for.
    public struct Entry: Sendable {
        /// The catalog that it belongs to.
        public let catalog: Catalog
        let section: TableLayout.Section
        /// Its place in the catalog, from 0; for an error the ordinal of the generated case.
        public let ordinal: Int

        /// Where the entry's record is.
        var record: Int { catalog.reader.record(section, ordinal) }

        /// The fields of the entry's record.
        var fields: RecordCursor<TableLayout.EntryRecord> { catalog.fields(section, ordinal) }

        func flag(_ part: (shift: Int, width: Int)) -> Int {
            catalog.reader.flag(part, ofEntry: record)
        }

        /// Whether this is what a status means, and not an error with a code of its own.
        public var isStatus: Bool { section == .statuses }

        /// The class of statuses that this speaks for; nil for a single status and for an error.
        public var statusClass: StatusClass? { isStatus ? StatusClass(text: codeText) : nil }

        /// The code as on the wire; for a status its number, for a class of statuses a text such as `4xx`.
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

        /// The permanent id, `catalog/code`.
        public var id: String { "\(catalog.id)/\(codeText)" }

        /// The name of the generated Swift case; nil for a status.
        public var name: String? {
            var fields = fields
            return fields.optionalText(.name)
        }

        /// The class of the error; nil only for a status below 400.
        public var kind: FailureKind? { FailureKind(ordinal: flag(TableLayout.EntryFlag.kind) - 1) }

        /// Who must act; nil only for a status below 400.
        public var actor: FailureActor? { FailureActor(ordinal: flag(TableLayout.EntryFlag.actor) - 1) }

        /// Whether the request may have taken effect: as the entry itself says, else its category.
        public var effect: RequestEffect {
            let table = catalog.reader
            return ownEffect.orElse(
                table.categoryPlace(ofEntry: record).map { table.effect(ofCategory: $0) } ?? .unknown
            )
        }

        /// What the entry itself says about the effect, without its category.
        public var ownEffect: RequestEffect { catalog.reader.effect(ofEntry: record) }

        /// Whether only an edge before the vendor sends this status, such as 522.
        public var isEdge: Bool { flag(TableLayout.EntryFlag.isEdge) == 1 }

        /// The wire text, `{name}` standing for a part that varies; for a status the reason phrase.
        public var message: String? {
            var fields = fields
            return fields.optionalText(.message)
        }

        /// What happened.
        public var summary: String {
            var fields = fields
            return fields.text(.summary)
        }

        /// What to do, in the imperative; nil only for a status below 400.
        public var resolution: String? {
            var fields = fields
            return fields.optionalText(.resolution)
        }

        /// A sentence for the app's own user, where the spec has one.
        public var userMessage: String? {
            var fields = fields
            return fields.optionalText(.userMessage)
        }

        /// The category, where the vendor has categories.
        public var category: Category? {
            catalog.reader.categoryPlace(ofEntry: record).map { Category(catalog: catalog, ordinal: $0) }
        }

        /// The document that states it.
        public var source: Catalog.Source {
            catalog.source(catalog.reader.word(TableLayout.EntryRecord.source, of: record))
        }

        /// The hint of the entry itself, without its category's.
        public var ownRetry: RetryHint? {
            var fields = fields
            return fields.retryHint(.retry)
        }

        /// The hint that counts: the entry's own, else its category's.
        public var retry: RetryHint? { ownRetry ?? category?.retry }
    }
}

extension Catalog.Entry: Hashable {
    /// Whether two entries are the same place of the same catalog.
    public static func == (left: Catalog.Entry, right: Catalog.Entry) -> Bool {
        left.ordinal == right.ordinal && left.section == right.section && left.catalog == right.catalog
    }

    /// Hashes the place and the catalog's id.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(ordinal)
        hasher.combine(section)
        hasher.combine(catalog)
    }
}
