extension Catalog {
    /// A packed envelope: the position of its record and the locators in it, from which decoding reads the other parts
    /// of an ``Envelope`` on access, without copying any text. It must not outlive the catalog's table.
    @usableFromInline
    @frozen
    package struct EnvelopeParts {
        /// The position of the envelope's record.
        @usableFromInline let record: Int32
        /// The index of the envelope; the first one is the most specific.
        @usableFromInline package let index: Int32
        /// The locators, twelve bits each, in the order of ``Part``.
        @usableFromInline let locators: UInt64

        @inlinable
        @inline(__always)
        init(record: Int, index: Int, locators: UInt64) {
            self.record = Int32(truncatingIfNeeded: record)
            self.index = Int32(truncatingIfNeeded: index)
            self.locators = locators
        }

        /// Returns the locator of a part.
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
    /// A part that an envelope may have, in the order of the locators in its record.
    @usableFromInline
    package enum Part: Int {
        /// The code.
        case code
        /// The discriminator.
        case discriminator
        /// The message.
        case message
        /// The request or trace id.
        case requestID
        /// The wait in seconds that the server asks for.
        case retryAfter
    }

    /// The packed locator of a part.
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

        /// The node of the name tree for this part; nil where there is none, or where only the text of the
        /// ``Catalog/Envelope/Locator`` gives the location.
        @inlinable
        @inline(__always)
        package var name: Int? { isNone || number == TableLayout.Locator.text ? nil : number &- 1 }
    }

    /// The further parts of an envelope, read on access.
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

        /// Returns the next part: its index, the name under which it is kept, in UTF-8, and its locator.
        @inlinable
        @inline(__always)
        package mutating func next() -> (index: Int, name: UnsafeBufferPointer<UInt8>, locator: Locator)? {
            guard readCount < count else { return nil }
            readCount &+= 1
            let (number, length) = reader.pair(at: position)
            position &+= TableLayout.EnvelopeFieldRecord.name.end
            let name = reader.bytes(at: textOffset, count: length &- 1)
            textOffset &+= length &- 1
            return (readCount &- 1, name.bindMemory(to: UInt8.self), Locator(number))
        }
    }

    /// The only mark of a failure, where that is a value at a plain place in the body; a text is in UTF-8 and points
    /// into the table.
    @usableFromInline
    package enum Marker {
        case none
        /// There are marks of another form, which only ``Catalog/Envelope/marks`` has.
        case complex
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

    /// Returns the parts of an envelope.
    @inlinable
    @inline(__always)
    package func envelopeParts(_ index: Int) -> Catalog.EnvelopeParts {
        let record = record(.envelopes, index)
        let position = record &+ TableLayout.EnvelopeRecord.locators.rawValue
        let (low, middle) = pair(at: position)
        let high = word(at: position &+ 2)
        let bits = UInt64(TableLayout.wordBits)
        let locators = UInt64(low) | UInt64(middle) &<< bits | UInt64(high) &<< (2 &* bits)
        return Catalog.EnvelopeParts(record: record, index: index, locators: locators)
    }

    /// The ordinals of the formats of the bodies that the envelopes read, one bit each.
    @inlinable
    @inline(__always)
    package var bodyFormats: Int { bits(TableLayout.CatalogFlag.bodyFormats, at: TableLayout.flagsWord) }

    /// Whether the API never answers an error with a 2xx.
    package var neverFailsWith2xx: Bool {
        bits(TableLayout.CatalogFlag.neverFailsWith2xx, at: TableLayout.flagsWord) == 1
    }

    /// Returns the ordinal of the format of the bodies that an envelope reads.
    @inlinable
    @inline(__always)
    package func format(of parts: Catalog.EnvelopeParts) -> Int {
        bits(TableLayout.EnvelopeFlag.format, at: Int(parts.record) &+ TableLayout.EnvelopeRecord.flags.rawValue)
    }

    /// Returns the value of an envelope's only mark in a failure.
    @inlinable
    @inline(__always)
    package func marker(of parts: Catalog.EnvelopeParts) -> Catalog.EnvelopeParts.Marker {
        let flags = Int(parts.record) &+ TableLayout.EnvelopeRecord.flags.rawValue
        return switch TableLayout.MarkerTag(rawValue: bits(TableLayout.EnvelopeFlag.marker, at: flags)) {
        case .false: .boolean(false)
        case .true: .boolean(true)
        case .string: .string(markerText(of: parts))
        case .integer: .integer(markedInteger(of: parts))
        case .complex: .complex
        case TableLayout.MarkerTag.none?, nil: .none
        }
    }

    @inlinable
    @inline(__always)
    func markerText(of parts: Catalog.EnvelopeParts) -> UnsafeBufferPointer<UInt8> {
        let text = bytes(at: textOffset(ofRecord: Int(parts.record)), count: markerLength(of: parts))
        // A table's text is never bound to another type than UInt8, so this binding is valid.
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

    /// Returns an envelope's further parts.
    @inlinable
    @inline(__always)
    package func fields(of parts: Catalog.EnvelopeParts) -> Catalog.EnvelopeParts.Fields {
        let record = Int(parts.record)
        // The marker's text precedes the names of the fields.
        let textOffset = textOffset(ofRecord: record) &+ markerLength(of: parts)
        let list = record &+ TableLayout.EnvelopeRecord.fields.rawValue
        return Catalog.EnvelopeParts.Fields(self, list: list, textOffset: textOffset)
    }

    /// The number of nodes in the name tree.
    @inlinable
    @inline(__always)
    package var nameCount: Int { word(TableLayout.NamesRecord.nodes, of: word(at: TableLayout.namesWord)) }

    /// Calls `body` with each node of the name tree: its name in UTF-8, and the indices of its children, which are
    /// nodes of the tree whatever the table says.
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
            // A tree from the packer has all children of its nodes; in any other table they may lie outside it.
            body(name, end <= count ? first..<end : 0..<0)
            offset &+= length &- 1
        }
    }
}
