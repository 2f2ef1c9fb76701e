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
            let marker = Marker(cursor.word(), cursor.optionalText())
            cursor.position += 3
            let names = cursor.list { cursor in
                cursor.position += 1
                return cursor.text()
            }
            code = cursor.text()
            let pointer = cursor.optionalText()
            discriminator = marker.map { Discriminator(pointer: pointer ?? "", marker: $0) }
            message = cursor.optionalText()
            requestID = cursor.optionalText()
            retryAfter = cursor.optionalText()
            fields = zip(names, cursor.texts()).map { Field(name: $0, locator: $1) }
            id = cursor.text()
            summary = cursor.optionalText()
            notes = cursor.texts()
            inferred = cursor.texts()
            source = catalog.source(cursor.word())
        }
    }
}

extension Catalog.Envelope.Marker {
    /// The numbers by which the table tells the types apart.
    public enum Tag {
        /// There is no discriminator.
        @inlinable public static var none: Int { 0 }
        /// A string; its text follows.
        @inlinable public static var string: Int { 1 }
        /// An integer; its digits follow.
        @inlinable public static var integer: Int { 2 }
        /// `false`.
        @inlinable public static var no: Int { 3 }
        /// `true`.
        @inlinable public static var yes: Int { 4 }
    }

    fileprivate init?(_ tag: Int, _ text: String?) {
        switch tag {
        case Tag.none: return nil
        case Tag.integer: self = .integer(text.flatMap { Int($0) } ?? 0)
        case Tag.no: self = .boolean(false)
        case Tag.yes: self = .boolean(true)
        default: self = .string(text ?? "")
        }
    }
}
