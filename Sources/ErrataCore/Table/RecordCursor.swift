/// Reads the fields of one record by name, in order; fields that are not read are skipped.
///
/// Like the table's reader it does not keep the table alive.
struct RecordCursor<Field: RecordField> {
    /// The position of the field whose raw value is `next`.
    private(set) var cursor: TableCursor
    private var next: Int

    /// Creates a cursor on the first field of a record.
    init(_ reader: TableReader, record: Int) {
        cursor = TableCursor(reader, record: record)
        next = TableLayout.recordHead
    }

    /// Creates a cursor on the first field of a nested record.
    init(within cursor: TableCursor) {
        self.cursor = cursor
        next = 0
    }

    /// Returns a cursor on a field.
    ///
    /// - Precondition: the field follows those that were read.
    @inline(__always)
    mutating func seek(_ field: Field) {
        if next != field.rawValue { skip(to: field.rawValue) }
        next = field.end
    }

    @inline(never)
    private mutating func skip(to position: Int) {
        precondition(next <= position, "the field was already read or skipped")
        while next < position, let field = Field(rawValue: next) {
            cursor.skip(field.shape)
            next = field.end
        }
    }

    /// Returns the cursor after the last field.
    fileprivate func end() -> TableCursor {
        var copy = self
        while let field = Field(rawValue: copy.next) { copy.skip(to: field.end) }
        return copy.cursor
    }
}

extension RecordCursor {
    mutating func word(_ field: Field) -> Int {
        seek(field)
        return cursor.word()
    }

    mutating func number(_ field: Field) -> Int? {
        seek(field)
        return cursor.optionalNumber()
    }

    /// Reads the bytes of a text; nil where it is absent.
    mutating func bytes(_ field: Field) -> UnsafeRawBufferPointer? {
        seek(field)
        return cursor.bytes()
    }

    mutating func optionalText(_ field: Field) -> String? {
        seek(field)
        return cursor.optionalText()
    }

    mutating func text(_ field: Field) -> String {
        optionalText(field) ?? ""
    }

    /// Reads a text as a decimal integer; nil where it is absent or not an integer.
    mutating func decimal(_ field: Field) -> Int? {
        seek(field)
        return cursor.decimal()
    }

    /// Returns the number of items of a list, and leaves the list to be read or skipped.
    mutating func count(_ field: Field) -> Int {
        if next != field.rawValue { skip(to: field.rawValue) }
        return cursor.reader.word(at: cursor.position)
    }

    mutating func words(_ field: Field) -> [Int] {
        seek(field)
        return cursor.list { $0.word() }
    }

    mutating func texts(_ field: Field) -> [String] {
        seek(field)
        return cursor.list { $0.text() }
    }

    /// Reads a nested record.
    mutating func record<Item: RecordField, Result>(
        _ field: Field,
        _ read: (inout RecordCursor<Item>) -> Result
    ) -> Result {
        seek(field)
        return cursor.record(read)
    }

    /// Reads a list of nested records.
    mutating func list<Item: RecordField, Element>(
        _ field: Field,
        of item: Item.Type,
        _ element: (inout RecordCursor<Item>) -> Element
    ) -> [Element] {
        seek(field)
        return cursor.list { $0.record(element) }
    }
}

extension TableCursor {
    /// Reads a nested record and advances past it.
    @inline(__always)
    mutating func record<Item: RecordField, Result>(_ read: (inout RecordCursor<Item>) -> Result) -> Result {
        var fields = RecordCursor<Item>(within: self)
        defer { self = fields.end() }
        return read(&fields)
    }
}
