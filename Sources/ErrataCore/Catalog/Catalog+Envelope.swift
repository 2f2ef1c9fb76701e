extension Catalog {
    /// Where the parts of a vendor's answer are.
    public struct Envelope: Sendable, Hashable {
        /// The place of a part.
        ///
        /// A text that is empty or starts with a slash is a JSON Pointer (RFC 6901) into the body; any other is the name of
        /// a response header.
        public typealias Locator = String

        /// The value that a discriminating field must have.
        public enum Marker: Sendable, Hashable {
            /// A JSON string, byte for byte.
            case string(String)
            /// `true` or `false`.
            case boolean(Bool)
            /// An integral number.
            case integer(Int)
        }

        /// The field whose value marks a failure.
        public struct Discriminator: Sendable, Hashable {
            /// Its JSON Pointer.
            public let pointer: String
            /// Its value in a failure.
            public let marker: Marker

            /// A field and the value that it has in a failure.
            public init(pointer: String, marker: Marker) {
                self.pointer = pointer
                self.marker = marker
            }
        }

        /// A further part worth keeping.
        public struct Field: Sendable, Hashable {
            /// The name under which it is kept.
            public let name: String
            /// Where it is.
            public let locator: Locator

            /// A name for what is found at a place.
            public init(name: String, locator: Locator) {
                self.name = name
                self.locator = locator
            }
        }

        /// The id, unique in the catalog.
        public let id: String
        /// What answers have this form.
        public let summary: String?
        /// The field whose value marks a failure; nil where nothing does.
        public let discriminator: Discriminator?
        /// Where the code is.
        public let code: Locator
        /// Where the message is.
        public let message: Locator?
        /// Where the request or trace id is.
        public let requestID: Locator?
        /// Where the server says how many seconds to wait.
        public let retryAfter: Locator?
        /// Further parts worth keeping.
        public let fields: [Field]
        /// Facts that have no field of their own.
        public let notes: [String]
        /// The fields, by path, that are a reading.
        public let inferred: [String]
        /// The document that states it.
        public let source: Catalog.Source

        init(catalog: Catalog, ordinal: Int) {
            var fields: RecordCursor<TableLayout.EnvelopeRecord> = catalog.fields(.envelopes, ordinal)
            let marker = fields.marker()
            let names = fields.list(.fields, of: TableLayout.EnvelopeFieldRecord.self) { $0.text(.name) }
            code = fields.text(.code)
            let pointer = fields.optionalText(.discriminator)
            discriminator = marker.map { Discriminator(pointer: pointer ?? "", marker: $0) }
            message = fields.optionalText(.message)
            requestID = fields.optionalText(.requestID)
            retryAfter = fields.optionalText(.retryAfter)
            self.fields = zip(names, fields.texts(.fieldLocators)).map { Field(name: $0, locator: $1) }
            id = fields.text(.id)
            summary = fields.optionalText(.summary)
            notes = fields.texts(.notes)
            inferred = fields.texts(.inferred)
            source = catalog.source(fields.word(.source))
        }
    }
}

extension RecordCursor<TableLayout.EnvelopeRecord> {
    /// The value of the discriminating field; nil where there is no such field.
    fileprivate mutating func marker() -> Catalog.Envelope.Marker? {
        switch TableLayout.MarkerTag(rawValue: word(.markerTag)) {
        case TableLayout.MarkerTag.none?, nil: nil
        case .string: .string(text(.markerText))
        case .integer: .integer(decimal(.markerText) ?? 0)
        case .false: .boolean(false)
        case .true: .boolean(true)
        }
    }
}
