internal import ErrataBytes

/// A position in a record of a packed table, from which values are read in sequence; like its reader it does not keep
/// the table alive.
///
/// The fields of a record are known to ``RecordCursor`` only.
@usableFromInline
@frozen
struct TableCursor {
    @usableFromInline let reader: TableReader
    @usableFromInline var position: Int
    @usableFromInline var textOffset: Int

    /// Creates a cursor after the two words that open a record.
    @inlinable
    @inline(__always)
    init(_ reader: TableReader, record: Int) {
        self.reader = reader
        self.position = record + TableLayout.recordHead
        self.textOffset = reader.textOffset(ofRecord: record)
    }

    /// Creates a cursor in the middle of a record.
    init(_ reader: TableReader, position: Int, textOffset: Int) {
        self.reader = reader
        self.position = position
        self.textOffset = textOffset
    }

    @inlinable
    @inline(__always)
    mutating func word() -> Int {
        defer { position += 1 }
        return reader.word(at: position)
    }

    /// Reads the next two words.
    @inlinable
    @inline(__always)
    mutating func pair() -> (first: Int, second: Int) {
        defer { position += 2 }
        return reader.pair(at: position)
    }

    /// Reads the bytes of the next text; nil where it is absent.
    @inlinable
    @inline(__always)
    mutating func bytes() -> UnsafeRawBufferPointer? {
        let length = word()
        guard length > 0 else { return nil }
        defer { textOffset += length - 1 }
        return reader.bytes(at: textOffset, count: length - 1)
    }

    mutating func optionalText() -> String? {
        bytes().map { String(decoding: $0, as: UTF8.self) }
    }

    mutating func text() -> String {
        optionalText() ?? ""
    }

    mutating func skipText() {
        textOffset += max(0, word() - 1)
    }

    /// Reads a number of two words; nil where it is absent.
    mutating func optionalNumber() -> Int? {
        defer { position += 2 }
        return reader.optionalNumber(at: position)
    }

    mutating func list<Element>(_ element: (inout TableCursor) -> Element) -> [Element] {
        let count = word()
        var items: [Element] = []
        // Each item takes at least one word, whatever the count says.
        items.reserveCapacity(min(count, reader.wordCount))
        for _ in 0..<count { items.append(element(&self)) }
        return items
    }

    /// Reads the next text as a decimal integer; nil where it is absent or not an integer.
    mutating func decimal() -> Int? {
        guard let digits = bytes(), let first = digits.first else { return nil }
        let isNegative = first == UInt8(ascii: "-")
        var value = 0
        for byte in digits.dropFirst(isNegative ? 1 : 0) {
            let (tens, tooLarge) = value.multipliedReportingOverflow(by: 10)
            let digit = Int(byte & 0xF)
            let (sum, overflow) = tens.addingReportingOverflow(isNegative ? -digit : digit)
            guard ASCII.isDigit(byte), !tooLarge, !overflow else { return nil }
            value = sum
        }
        return value
    }
}

// Skipping of fields that are not read.
extension TableCursor {
    @inline(__always)
    mutating func skip(_ shape: FieldShape) {
        switch shape {
        case .word, .number, .locators: position += shape.width
        case .text: skipText()
        case .retryHint, .list: skipRecords(shape)
        }
    }

    // Separate and not inlined, so that the common fields are skipped without a call.
    @inline(never)
    private mutating func skipRecords(_ shape: FieldShape) {
        switch shape {
        case .word, .text, .number, .locators: skip(shape)
        case .retryHint: skip(TableLayout.RetryHintRecord.self)
        case .list(let item): for _ in 0..<word() { skip(item) }
        }
    }

    private mutating func skip(_ item: ListItem) {
        switch item {
        case .word: position += 1
        case .text: skipText()
        case .code: skip(TableLayout.CodeRecord.self)
        case .variant: skip(TableLayout.VariantRecord.self)
        case .limit: skip(TableLayout.LimitRecord.self)
        case .deprecation: skip(TableLayout.DeprecationRecord.self)
        case .rateLimit: skip(TableLayout.RateLimitRecord.self)
        case .credits: skip(TableLayout.CreditsRecord.self)
        case .authentication: skip(TableLayout.AuthenticationRecord.self)
        case .envelopeField: skip(TableLayout.EnvelopeFieldRecord.self)
        case .name: skip(TableLayout.NameRecord.self)
        case .locator: skip(TableLayout.LocatorRecord.self)
        case .place: skip(TableLayout.PlaceRecord.self)
        case .mark: skip(TableLayout.MarkRecord.self)
        case .markValue: skip(TableLayout.MarkValueRecord.self)
        case .condition: skip(TableLayout.ConditionRecord.self)
        }
    }

    /// Skips the fields of a nested record.
    private mutating func skip<Field: RecordField>(_: Field.Type) {
        var field = Field(rawValue: 0)
        while let passed = field {
            skip(passed.shape)
            field = passed.next
        }
    }
}
