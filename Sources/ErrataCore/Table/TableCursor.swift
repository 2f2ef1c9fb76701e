/// Reads one record of a packed table from front to back.
@usableFromInline
struct TableCursor {
    @usableFromInline let table: PackedTable
    @usableFromInline var position: Int
    @usableFromInline var textOffset: Int

    /// A cursor behind the two words that open a record.
    @inlinable
    init(_ table: PackedTable, record: Int) {
        self.table = table
        self.position = record + 2
        self.textOffset = table.word(at: record) | table.word(at: record + 1) << TableLayout.wordBits
    }

    @inlinable
    mutating func word() -> Int {
        defer { position += 1 }
        return table.word(at: position)
    }

    /// The bytes of the next text; nil where it is absent.
    @inlinable
    mutating func bytes() -> UnsafeRawBufferPointer? {
        let length = word()
        guard length > 0 else { return nil }
        defer { textOffset += length - 1 }
        return table.bytes(at: textOffset, count: length - 1)
    }

    mutating func optionalText() -> String? {
        bytes().map { String(decoding: $0, as: UTF8.self) }
    }

    mutating func text() -> String {
        optionalText() ?? ""
    }

    mutating func skipText(_ count: Int = 1) {
        for _ in 0..<count { textOffset += max(0, word() - 1) }
    }

    /// A number of two words; nil where it is absent.
    mutating func optionalNumber() -> Int? {
        let low = word()
        let number = low | word() << TableLayout.wordBits
        return number > 0 ? number - 1 : nil
    }

    mutating func list<Element>(_ element: (inout TableCursor) -> Element) -> [Element] {
        let count = word()
        var items: [Element] = []
        items.reserveCapacity(count)
        for _ in 0..<count { items.append(element(&self)) }
        return items
    }

    mutating func texts() -> [String] {
        list { $0.text() }
    }

    /// A code: one word that tells an integer from a string, then its text.
    mutating func code() -> WireCode {
        let isInteger = word() == 1
        let spelling = text()
        guard isInteger, let integer = Int(spelling) else { return .string(spelling) }
        return .integer(integer)
    }

    mutating func retryHint() -> RetryHint? {
        let flags = word()
        let initial = optionalNumber()
        let maximum = optionalNumber()
        let condition = optionalText()
        guard flags & 7 > 0 else { return nil }
        return RetryHint(
            RetryVerdict(uncheckedOrdinal: flags & 7 - 1),
            initialMilliseconds: initial,
            maximumMilliseconds: maximum,
            until: flags >> 3 > 0 ? RetryHint.Moment.windowReset : nil,
            condition: condition
        )
    }
}
