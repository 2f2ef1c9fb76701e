extension Catalog {
    /// Where an envelope's record is, and where the record says that its parts are: what else decoding needs of an
    /// ``Envelope`` is read when it is asked for, without a copy of any text. It must not outlive the catalog's table.
    @usableFromInline
    @frozen
    package struct EnvelopeParts {
        /// Where the envelope's record is.
        @usableFromInline let record: Int32
        /// The envelope's place, of which the first is the most specific.
        @usableFromInline package let place: Int32
        /// Twelve bits a part, in the order of ``Part``.
        @usableFromInline let locators: UInt64

        @inlinable
        @inline(__always)
        init(record: Int, place: Int, locators: UInt64) {
            self.record = Int32(truncatingIfNeeded: record)
            self.place = Int32(truncatingIfNeeded: place)
            self.locators = locators
        }

        /// Where a part is.
        @inlinable
        @inline(__always)
        package subscript(part: Part) -> Locator {
            let bits = UInt64(TableLayout.Locator.bits)
            let number = locators &>> (UInt64(part.rawValue) &* bits) & (1 &<< bits &- 1)
            return Locator(Int(truncatingIfNeeded: number))
        }
    }
}

extension Catalog.EnvelopeParts {
    /// A part that an envelope may have, in the order in which its record says where they are.
    @usableFromInline
    package enum Part: Int {
        /// The code.
        case code
        /// The discriminating field.
        case discriminator
        /// The message.
        case message
        /// The request or trace id.
        case requestID
        /// How many seconds the server says to wait.
        case retryAfter
    }

    /// Where a part is.
    @usableFromInline
    @frozen
    package struct Locator: Equatable {
        @usableFromInline let number: Int

        @inlinable
        @inline(__always)
        init(_ number: Int) {
            self.number = number
        }

        /// Whether there is no such part.
        @inlinable
        @inline(__always)
        package var isNone: Bool { number == TableLayout.Locator.none }

        /// The node of the tree of names that it is at; nil where there is none, or where only the text of the
        /// ``Catalog/Envelope/Locator`` says where it is.
        @inlinable
        @inline(__always)
        package var name: Int? { isNone || number == TableLayout.Locator.text ? nil : number &- 1 }
    }

    /// The further parts of an envelope, read as they are asked for.
    @usableFromInline
    @frozen
    package struct Fields {
        @usableFromInline let reader: TableReader
        @usableFromInline var position: Int
        @usableFromInline var textOffset: Int
        @usableFromInline let count: Int
        @usableFromInline var readCount = 0

        @inlinable
        @inline(__always)
        init(_ reader: TableReader, list position: Int, textOffset: Int) {
            self.reader = reader
            self.position = position &+ 1
            self.textOffset = textOffset
            count = reader.word(at: position)
        }

        /// The next part: its place, the name under which it is kept, in UTF-8, and where it is.
        @inlinable
        @inline(__always)
        package mutating func next() -> (place: Int, name: UnsafeBufferPointer<UInt8>, locator: Locator)? {
            guard readCount < count else { return nil }
            readCount &+= 1
            let (number, length) = reader.pair(at: position)
            position &+= TableLayout.EnvelopeFieldRecord.name.end
            let name = reader.bytes(at: textOffset, count: length &- 1)
            textOffset &+= length &- 1
            return (readCount &- 1, name.bindMemory(to: UInt8.self), Locator(number))
        }
    }

    /// The value that a discriminating field must have; a text is in UTF-8 and lies in the table.
    @usableFromInline
    package enum Marker {
        case none
        case string(UnsafeBufferPointer<UInt8>)
        case boolean(Bool)
        case integer(Int)
    }
}

extension TableReader {
    /// The number of envelopes.
    @inlinable
    @inline(__always)
    package var envelopeCount: Int { count(of: .envelopes) }

    /// The parts of an envelope.
    @inlinable
    @inline(__always)
    package func envelopeParts(_ place: Int) -> Catalog.EnvelopeParts {
        let record = record(.envelopes, place)
        let position = record &+ TableLayout.EnvelopeRecord.locators.rawValue
        let (low, middle) = pair(at: position)
        let high = word(at: position &+ 2)
        let bits = UInt64(TableLayout.wordBits)
        let locators = UInt64(low) | UInt64(middle) &<< bits | UInt64(high) &<< (2 &* bits)
        return Catalog.EnvelopeParts(record: record, place: place, locators: locators)
    }

    /// The value of an envelope's discriminating field that marks a failure.
    @inlinable
    @inline(__always)
    package func marker(of parts: Catalog.EnvelopeParts) -> Catalog.EnvelopeParts.Marker {
        switch TableLayout.MarkerTag(rawValue: word(TableLayout.EnvelopeRecord.markerTag, of: Int(parts.record))) {
        case .false: .boolean(false)
        case .true: .boolean(true)
        case .string: .string(markerText(of: parts))
        case .integer: .integer(markedInteger(of: parts))
        case TableLayout.MarkerTag.none?, nil: .none
        }
    }

    @inlinable
    @inline(__always)
    func markerText(of parts: Catalog.EnvelopeParts) -> UnsafeBufferPointer<UInt8> {
        let text = bytes(at: textOffset(ofRecord: Int(parts.record)), count: markerLength(of: parts))
        // A table's text is bytes and never anything else, so the binding holds.
        return text.bindMemory(to: UInt8.self)
    }

    @inlinable
    @inline(__always)
    func markerLength(of parts: Catalog.EnvelopeParts) -> Int {
        max(word(TableLayout.EnvelopeRecord.markerText, of: Int(parts.record)) &- 1, 0)
    }

    @usableFromInline
    func markedInteger(of parts: Catalog.EnvelopeParts) -> Int {
        var fields = RecordCursor<TableLayout.EnvelopeRecord>(self, record: Int(parts.record))
        return fields.decimal(.markerText) ?? 0
    }

    /// An envelope's further parts.
    @inlinable
    @inline(__always)
    package func fields(of parts: Catalog.EnvelopeParts) -> Catalog.EnvelopeParts.Fields {
        let record = Int(parts.record)
        // Of the texts before the names there is the marker's.
        let textOffset = textOffset(ofRecord: record) &+ markerLength(of: parts)
        let list = record &+ TableLayout.EnvelopeRecord.fields.rawValue
        return Catalog.EnvelopeParts.Fields(self, list: list, textOffset: textOffset)
    }

    /// The number of names that decoding looks for.
    @inlinable
    @inline(__always)
    package var nameCount: Int { word(TableLayout.NamesRecord.nodes, of: word(at: TableLayout.namesWord)) }

    /// Calls `body` with each node of the tree of names: its name in UTF-8, and the places of its children, which are nodes
    /// of the tree whatever the table says.
    @inlinable
    @inline(__always)
    package func forEachName(_ body: (_ name: UnsafeBufferPointer<UInt8>, _ children: Range<Int>) -> Void) {
        // The list of the nodes is the record's only field.
        var cursor = TableCursor(self, record: word(at: TableLayout.namesWord))
        var offset = cursor.textOffset
        let count = cursor.word()
        for _ in 0..<count {
            let (children, length) = cursor.pair()
            let first = children & (1 << TableLayout.Locator.bits - 1)
            let name = bytes(at: offset, count: length &- 1).bindMemory(to: UInt8.self)
            let end = first &+ children >> TableLayout.Locator.bits
            // No packer makes a tree with children that it does not have.
            body(name, end <= count ? first..<end : 0..<0)
            offset &+= length &- 1
        }
    }
}
