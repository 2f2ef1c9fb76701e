extension Catalog {
    /// Where the parts of a vendor's answer are, read in place: what decoding needs of an ``Envelope``, without a copy of
    /// any text. It must not outlive the catalog's table.
    public struct EnvelopeParts {
        /// Text in UTF-8 that lies in the table. A locator is what ``Envelope/Locator`` says.
        public typealias Text = UnsafeBufferPointer<UInt8>

        /// The field whose value marks a failure.
        public struct Discriminator {
            /// Its JSON Pointer.
            public let pointer: Text
            /// Its value in a failure.
            public let marker: Marker
        }

        /// The value that a discriminating field must have.
        public enum Marker {
            /// A JSON string, byte for byte.
            case string(Text)
            /// `true` or `false`.
            case boolean(Bool)
            /// An integral number.
            case integer(Int)
        }

        /// The field whose value marks a failure; nil where nothing does.
        public let discriminator: Discriminator?
        /// Where the code is.
        public let code: Text
        /// Where the message is.
        public let message: Text?
        /// Where the request or trace id is.
        public let requestID: Text?
        /// Where the server says how many seconds to wait.
        public let retryAfter: Text?
        /// Further parts worth keeping.
        public let fields: Fields
    }

    /// The parts of all envelopes, most specific first.
    public var envelopeParts: EnvelopePartsList { EnvelopePartsList(catalog: self) }

    /// The parts of a catalog's envelopes, read as they are asked for.
    public struct EnvelopePartsList: RandomAccessCollection {
        let catalog: Catalog

        /// Always 0.
        public var startIndex: Int { 0 }
        /// The number of envelopes.
        public var endIndex: Int { catalog.count(of: .envelopes) }

        /// The parts of the envelope at a place.
        public subscript(position: Int) -> EnvelopeParts {
            precondition(position >= 0 && position < endIndex, "no envelope at this place")
            var cursor = catalog.cursor(.envelopes, position)
            return EnvelopeParts(&cursor)
        }
    }
}

extension Catalog.EnvelopeParts {
    /// The further parts of an envelope, read as they are asked for.
    public struct Fields: Sequence, IteratorProtocol {
        private var cursor: TableCursor
        private var count: Int

        init(_ cursor: TableCursor) {
            self.cursor = cursor
            count = self.cursor.word()
        }

        /// The next part: the name under which it is kept, and where it is.
        public mutating func next() -> (name: Text, locator: Text)? {
            guard count > 0 else { return nil }
            count -= 1
            return (cursor.textBytes() ?? Text(start: nil, count: 0), cursor.textBytes() ?? Text(start: nil, count: 0))
        }
    }

    init(_ cursor: inout TableCursor) {
        cursor.skipText(2)
        discriminator = cursor.word() > 0 ? Discriminator(&cursor) : nil
        code = cursor.textBytes() ?? Text(start: nil, count: 0)
        message = cursor.textBytes()
        requestID = cursor.textBytes()
        retryAfter = cursor.textBytes()
        fields = Fields(cursor)
    }
}

extension Catalog.EnvelopeParts.Discriminator {
    init(_ cursor: inout TableCursor) {
        typealias Tag = Catalog.Envelope.Marker.Tag
        typealias Text = Catalog.EnvelopeParts.Text
        pointer = cursor.textBytes() ?? Text(start: nil, count: 0)
        let tag = cursor.word()
        let text = cursor.textBytes() ?? Text(start: nil, count: 0)
        marker =
            switch tag {
            case Tag.integer: .integer(Int(String(decoding: text, as: UTF8.self)) ?? 0)
            case Tag.no: .boolean(false)
            case Tag.yes: .boolean(true)
            default: .string(text)
            }
    }
}

extension TableCursor {
    /// The bytes of the next text, typed; nil where it is absent.
    mutating func textBytes() -> UnsafeBufferPointer<UInt8>? {
        // A table's text is bytes and never anything else, so the binding holds.
        bytes()?.bindMemory(to: UInt8.self)
    }
}
