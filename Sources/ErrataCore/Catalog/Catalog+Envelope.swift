extension Catalog {
    /// The locators of the parts of a vendor's responses.
    public struct Envelope: Sendable, Hashable {
        /// The location of a part.
        ///
        /// A text that is empty or starts with a slash is a JSON Pointer (RFC 6901) into the body; any other is the
        /// name of a response header.
        public typealias Locator = String

        /// The value of a discriminator in a failure.
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

            /// Creates a discriminator from a field and its value in a failure.
            public init(pointer: String, marker: Marker) {
                self.pointer = pointer
                self.marker = marker
            }
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
        /// The field whose value marks a failure; nil where there is none.
        public let discriminator: Discriminator?
        /// The locator of the code.
        public let code: Locator
        /// The locator of the message.
        public let message: Locator?
        /// The locator of the request or trace id.
        public let requestID: Locator?
        /// The locator of the wait in seconds that the server asks for.
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
    /// Reads the value of the discriminator; nil where there is none.
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
