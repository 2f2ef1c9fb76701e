import ErrataCore

/// Writes the records of a packed table in sequence, as the counterpart of the cursor that reads them.
struct RecordWriter {
    /// The words of all records.
    private(set) var words: [UInt32] = []
    /// Whether one of them exceeds the range of a word.
    private(set) var isTooLarge = false
    /// The texts of all records.
    private(set) var text: [UInt8] = []
    /// The start of each record.
    private(set) var starts: [Start] = []

    /// The start of a record.
    struct Start {
        let words: Int
        let text: Int
    }

    /// The raw value of the next field in the record, or in the nested record.
    private var next = 0

    /// Begins a record: its first two words are the offset of its texts.
    mutating func begin() {
        starts.append(Start(words: words.count, text: text.count))
        let offset = TableLayout.words(of: text.count)
        append(offset.low)
        append(offset.high)
        next = TableLayout.recordHead
    }

    /// Reserves capacity for a number of error records of the usual length, and for their texts in bytes.
    mutating func reserve(_ count: Int, texts: Int) {
        starts.reserveCapacity(count)
        words.reserveCapacity(40 * count)
        text.reserveCapacity(texts)
    }

    private mutating func append(_ word: Int) {
        isTooLarge = isTooLarge || !(0...TableLayout.wordMaximum).contains(word)
        words.append(UInt32(truncatingIfNeeded: word))
    }

    private mutating func append(text value: String?) {
        guard let value else { return append(0) }
        append(value.utf8.count + 1)
        text.append(contentsOf: value.utf8)
    }

    /// Checks that a field is the next one and has this shape, so that every record is written in the form in which it
    /// is read.
    private mutating func expect(_ field: some RecordField, _ shape: FieldShape) {
        precondition(field.rawValue == next && field.shape == shape, "a field out of order")
        next = field.end
    }
}

// The fields of a record, one after another.
extension RecordWriter {
    mutating func word(_ field: some RecordField, _ value: Int) {
        expect(field, .word)
        append(value)
    }

    mutating func text(_ field: some RecordField, _ value: String?) {
        expect(field, .text)
        append(text: value)
    }

    mutating func number(_ field: some RecordField, _ value: Int?) {
        expect(field, .number)
        let words = TableLayout.words(of: TableLayout.stored(value))
        append(words.low)
        append(words.high)
    }

    /// Writes locators of twelve bits, as many as the field has room for.
    mutating func locators(_ field: some RecordField, _ locators: [Int]) {
        expect(field, .locators)
        let all = locators.reversed().reduce(0) { $0 << TableLayout.Locator.bits | $1 }
        for index in 0..<field.shape.width { append(all >> (index * TableLayout.wordBits) & TableLayout.wordMaximum) }
    }

    mutating func words(_ field: some RecordField, _ values: [Int]) {
        expect(field, .list(.word))
        append(values.count)
        for value in values { append(value) }
    }

    mutating func texts(_ field: some RecordField, _ values: [String]) {
        expect(field, .list(.text))
        append(values.count)
        for value in values { append(text: value) }
    }

    mutating func texts(_ field: some RecordField, _ values: [Located<String>]) {
        texts(field, values.map(\.value))
    }

    mutating func codes(_ field: some RecordField, _ codes: [WireCode]) {
        typealias Field = TableLayout.CodeRecord
        list(field, .code, codes) { writer, code in
            writer.word(Field.isInteger, code.isInteger ? 1 : 0)
            writer.text(Field.spelling, code.description)
        }
    }

    mutating func retryHint(_ field: some RecordField, _ hint: RetryHint?) {
        typealias Field = TableLayout.RetryHintRecord
        expect(field, .retryHint)
        within { writer in
            writer.word(Field.flags, hint.map(Self.flags) ?? 0)
            writer.number(Field.initial, hint?.initialMilliseconds)
            writer.number(Field.maximum, hint?.maximumMilliseconds)
            writer.text(Field.condition, hint?.condition)
        }
    }

    private static func flags(_ hint: RetryHint) -> Int {
        typealias Flag = TableLayout.RetryHintFlag
        let until = hint.until.map { $0.ordinal + 1 } ?? 0
        return (hint.verdict.ordinal + 1) << Flag.verdict.shift | until << Flag.until.shift
    }

    /// Writes a list of nested records.
    mutating func list<Element>(
        _ field: some RecordField,
        _ item: ListItem,
        _ elements: [Element],
        _ write: (inout RecordWriter, Element) -> Void
    ) {
        expect(field, .list(item))
        append(elements.count)
        for element in elements { within { write(&$0, element) } }
    }

    /// Writes a nested record.
    private mutating func within(_ write: (inout RecordWriter) -> Void) {
        let outer = next
        next = 0
        write(&self)
        next = outer
    }
}

extension WireCode {
    /// Whether the code is a JSON number on the wire.
    var isInteger: Bool {
        if case .integer = self { true } else { false }
    }
}
