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
            var cursor = catalog.cursor(.envelopes, ordinal)
            id = cursor.text()
            summary = cursor.optionalText()
            discriminator = cursor.list { Discriminator(pointer: $0.text(), marker: Marker(&$0)) }.first
            code = cursor.text()
            message = cursor.optionalText()
            requestID = cursor.optionalText()
            retryAfter = cursor.optionalText()
            fields = cursor.list { Field(name: $0.text(), locator: $0.text()) }
            notes = cursor.texts()
            inferred = cursor.texts()
            source = catalog.source(cursor.word())
        }
    }
}

extension Catalog.Envelope.Marker {
    /// The words by which the table tells the types apart.
    public enum Tag {
        /// A string; its text follows.
        public static let string = 0
        /// An integer; its digits follow.
        public static let integer = 1
        /// `false`.
        public static let no = 2
        /// `true`.
        public static let yes = 3
    }

    init(_ cursor: inout TableCursor) {
        let tag = cursor.word()
        let text = cursor.text()
        self =
            switch tag {
            case Tag.integer: .integer(Int(text) ?? 0)
            case Tag.no: .boolean(false)
            case Tag.yes: .boolean(true)
            default: .string(text)
            }
    }
}
