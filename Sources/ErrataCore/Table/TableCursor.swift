/// Reads one record of a packed table from front to back; like its reader it does not keep the table alive.
@usableFromInline
@frozen
struct TableCursor {
    @usableFromInline let reader: TableReader
    @usableFromInline var position: Int
    @usableFromInline var textOffset: Int

    /// A cursor behind the two words that open a record.
    @inlinable
    @inline(__always)
    init(_ reader: TableReader, record: Int) {
        self.reader = reader
        self.position = record + 2
        self.textOffset = reader.textOffset(ofRecord: record)
    }

    /// A cursor in the middle of a record.
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

    /// The next two words.
    @inlinable
    @inline(__always)
    mutating func pair() -> (first: Int, second: Int) {
        defer { position += 2 }
        return reader.pair(at: position)
    }

    /// The bytes of the next text; nil where it is absent.
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

    mutating func skipText(_ count: Int = 1) {
        for _ in 0..<count { textOffset += max(0, word() - 1) }
    }

    /// A number of two words; nil where it is absent.
    mutating func optionalNumber() -> Int? {
        let (low, high) = pair()
        let number = low | high << TableLayout.wordBits
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
        hintParts()?.hint
    }

    /// The integer that the next text spells; nil where it is absent or spells none.
    mutating func decimal() -> Int? {
        guard let digits = bytes(), let first = digits.first else { return nil }
        let isNegative = first == UInt8(ascii: "-")
        var value = 0
        for byte in digits.dropFirst(isNegative ? 1 : 0) {
            let (tens, tooLarge) = value.multipliedReportingOverflow(by: 10)
            let digit = Int(byte) - 0x30
            let (sum, overflow) = tens.addingReportingOverflow(isNegative ? -digit : digit)
            guard (0...9).contains(digit), !tooLarge, !overflow else { return nil }
            value = sum
        }
        return value
    }

    /// Passes over a list of texts.
    mutating func skipTexts() {
        skipText(word())
    }
}
