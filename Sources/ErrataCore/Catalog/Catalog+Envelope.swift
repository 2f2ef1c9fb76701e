extension Catalog {
    /// The locators of the parts of a vendor's responses.
    public struct Envelope: Sendable, Hashable {
        /// The format of a body. The locators are the same for all: every body is read as the JSON that it stands for.
        public enum BodyFormat: String, OrdinalEnum, CaseIterable, Hashable {
            /// JSON (RFC 8259).
            case json
            /// XML 1.0: an element is a member, one that repeats is a list, an attribute has an `@` before its name.
            case xml
            /// `application/x-www-form-urlencoded` (URL Standard section 5), also as the query or fragment of a URL.
            case form
            /// Plain text: the whole body is one string.
            case text
        }

        /// A further part to keep.
        public struct Field: Sendable, Hashable {
            /// The name under which the part is kept.
            public let name: String
            /// The locator of the part.
            public let locator: Locator

            /// Creates a field from a name and a locator.
            public init(name: String, locator: Locator) {
                self.name = name
                self.locator = locator
            }
        }

        /// The id, unique in the catalog.
        public let id: String
        /// A summary of the responses with this form.
        public let summary: String?
        /// The format of the bodies.
        public let body: BodyFormat
        /// The marks of a failure, which all hold in one; empty where there is none.
        public let marks: [Mark]
        /// The locators of the code's levels, from the coarsest to the finest: one where the code has no levels, none
        /// where a body has no code.
        public let levels: [Locator]
        /// The values that mean that there is no code. `null` always does.
        public let noCode: [WireCode]
        /// The locator of the message.
        public let message: Locator?
        /// The locator of the request or trace id.
        public let requestID: Locator?
        /// The locator of the wait that the server asks for.
        public let retryAfter: Locator?
        /// The further parts to keep.
        public let fields: [Field]
        /// Facts that have no field of their own.
        public let notes: [String]
        /// The paths of the fields that are inferred.
        public let inferred: [String]
        /// The document that states it.
        public let source: Catalog.Source

        init(catalog: Catalog, ordinal: Int) {
            var fields: RecordCursor<TableLayout.EnvelopeRecord> = catalog.fields(.envelopes, ordinal)
            let flags = fields.word(.flags)
            body = BodyFormat(ordinal: flags.bits(TableLayout.EnvelopeFlag.format)) ?? .json
            let names = fields.list(.fields, of: TableLayout.EnvelopeFieldRecord.self) { $0.text(.name) }
            levels = fields.locators(.levels)
            marks = fields.list(.marks, of: TableLayout.MarkRecord.self) { $0.mark() }
            message = fields.locator(.message)
            requestID = fields.locator(.requestID)
            retryAfter = fields.locator(.retryAfter)
            self.fields = zip(names, fields.locators(.fieldLocators)).map { Field(name: $0, locator: $1) }
            noCode = fields.codes(.noCode)
            id = fields.text(.id)
            summary = fields.optionalText(.summary)
            notes = fields.texts(.notes)
            inferred = fields.texts(.inferred)
            source = catalog.source(fields.word(.source))
        }
    }
}

extension Catalog.Envelope {
    /// The locator of the code, the finest where it has levels; nil where a body has no code.
    public var code: Locator? { levels.last }

    /// All locators of the code, the message, the id, the wait and the fields.
    package var locators: [Locator] {
        levels + [message, requestID, retryAfter].compactMap { $0 } + fields.map { $0.locator }
    }
}

extension RecordCursor<TableLayout.EnvelopeRecord> {
    fileprivate mutating func locators(_ field: Field) -> [Catalog.Envelope.Locator] {
        list(field, of: TableLayout.LocatorRecord.self) { $0.locator() }
    }

    /// Reads the places of a part; nil where there is none.
    fileprivate mutating func locator(_ field: Field) -> Catalog.Envelope.Locator? {
        let places = list(field, of: TableLayout.PlaceRecord.self) { $0.place() }
        return places.isEmpty ? nil : Catalog.Envelope.Locator(places)
    }
}
