extension Catalog {
    /// Where the parts of a vendor's answer are, read in place: what decoding needs of an ``Envelope``, without a copy of
    /// any text. It must not outlive the catalog's table.
    package struct EnvelopeParts {
        /// Where the discriminating field is.
        package let discriminator: Locator
        /// Where the code is.
        package let code: Locator
        /// Where the message is.
        package let message: Locator
        /// Where the request or trace id is.
        package let requestID: Locator
        /// Where the server says how many seconds to wait.
        package let retryAfter: Locator
        /// The number of further parts worth keeping.
        package let fieldCount: Int16
        /// The envelope's place, of which the first is the most specific.
        package let place: Int32
        /// The value of the discriminating field that marks a failure.
        package let marker: Marker
        /// Behind the count of the fields.
        fileprivate let position: Int
        fileprivate let textOffset: Int
    }
}

extension Catalog.EnvelopeParts {
    /// Where a part is.
    package struct Locator: Equatable {
        @usableFromInline let number: Int16

        fileprivate init(_ number: Int) {
            self.number = Int16(truncatingIfNeeded: number)
        }

        /// Whether there is no such part.
        @inlinable
        @inline(__always)
        package var isNone: Bool { number == TableLayout.Locator.none }

        /// The node of the tree of names that it is at; nil where there is none, or where only the text of the
        /// ``Catalog/Envelope/Locator`` says where it is.
        @inlinable
        @inline(__always)
        package var name: Int? { isNone || number == TableLayout.Locator.text ? nil : Int(number) &- 1 }
    }

    /// The further parts of an envelope, read as they are asked for.
    package struct Fields {
        fileprivate var cursor: TableCursor
        fileprivate var count: Int

        /// The next part: the name under which it is kept, in UTF-8, and where it is.
        package mutating func next() -> (name: UnsafeBufferPointer<UInt8>, locator: Locator)? {
            guard count > 0 else { return nil }
            count &-= 1
            let (number, length) = cursor.pair()
            let name = cursor.reader.bytes(at: cursor.textOffset, count: length &- 1)
            cursor.textOffset &+= length &- 1
            return (name.bindMemory(to: UInt8.self), Locator(number))
        }
    }

    /// The value that a discriminating field must have; a text is in UTF-8 and lies in the table.
    package enum Marker {
        case none
        case string(UnsafeBufferPointer<UInt8>)
        case boolean(Bool)
        case integer(Int)
    }

    fileprivate init(place: Int, _ cursor: inout TableCursor) {
        self.place = Int32(truncatingIfNeeded: place)
        marker = Marker(&cursor)
        let (first, second) = cursor.pair()
        let (third, count) = cursor.pair()
        let low = 1 << TableLayout.Locator.bits - 1
        code = Locator(first & low)
        discriminator = Locator(first >> TableLayout.Locator.bits)
        message = Locator(second & low)
        requestID = Locator(second >> TableLayout.Locator.bits)
        retryAfter = Locator(third)
        fieldCount = Int16(truncatingIfNeeded: count)
        (position, textOffset) = (cursor.position, cursor.textOffset)
    }
}

extension Catalog.EnvelopeParts.Marker {
    fileprivate init(_ cursor: inout TableCursor) {
        typealias Tag = Catalog.Envelope.Marker.Tag
        let tag = cursor.word()
        if tag == Tag.integer {
            self = .integer(cursor.decimal() ?? 0)
            return
        }
        let text = cursor.textBytes()
        self =
            switch tag {
            case Tag.no: .boolean(false)
            case Tag.yes: .boolean(true)
            case Tag.string: .string(text ?? UnsafeBufferPointer(start: nil, count: 0))
            default: .none
            }
    }
}

extension TableReader {
    /// The number of envelopes.
    package var envelopeCount: Int { count(of: .envelopes) }

    /// The parts of an envelope.
    package func envelopeParts(_ place: Int) -> Catalog.EnvelopeParts {
        var cursor = TableCursor(self, record: record(.envelopes, place))
        return Catalog.EnvelopeParts(place: place, &cursor)
    }

    /// An envelope's further parts.
    package func fields(of parts: Catalog.EnvelopeParts) -> Catalog.EnvelopeParts.Fields {
        let cursor = TableCursor(self, position: parts.position, textOffset: parts.textOffset)
        return Catalog.EnvelopeParts.Fields(cursor: cursor, count: Int(parts.fieldCount))
    }

    /// The number of names that decoding looks for.
    package var nameCount: Int { word(at: word(at: TableLayout.namesWord) &+ 2) }

    /// Calls `body` with each node of the tree of names: its name in UTF-8, and the places of its children.
    @inlinable
    package func forEachName(_ body: (_ name: UnsafeBufferPointer<UInt8>, _ children: Range<Int>) -> Void) {
        var cursor = TableCursor(self, record: word(at: TableLayout.namesWord))
        var offset = cursor.textOffset
        for _ in 0..<cursor.word() {
            let (children, length) = cursor.pair()
            let first = children & (1 << TableLayout.Locator.bits - 1)
            let name = bytes(at: offset, count: length &- 1).bindMemory(to: UInt8.self)
            body(name, first..<(first &+ children >> TableLayout.Locator.bits))
            offset &+= length &- 1
        }
    }
}

extension TableCursor {
    /// The bytes of the next text, typed; nil where it is absent.
    fileprivate mutating func textBytes() -> UnsafeBufferPointer<UInt8>? {
        // A table's text is bytes and never anything else, so the binding holds.
        bytes()?.bindMemory(to: UInt8.self)
    }
}
