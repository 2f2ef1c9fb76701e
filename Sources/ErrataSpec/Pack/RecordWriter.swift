import ErrataCore

/// Writes the records of a packed table one behind the other; the counterpart of the cursor that reads them.
struct RecordWriter {
    /// The words of all records.
    private(set) var words: [UInt32] = []
    /// Whether one of them is beyond what a word can hold.
    private(set) var isTooLarge = false
    /// The texts of all records.
    private(set) var text: [UInt8] = []
    /// Where each record begins.
    private(set) var starts: [Start] = []

    /// The beginning of a record.
    struct Start {
        let words: Int
        let text: Int
    }

    /// Begins a record: its first two words are the offset of its texts.
    mutating func begin() {
        starts.append(Start(words: words.count, text: text.count))
        word(text.count & TableLayout.wordMaximum)
        word(text.count >> TableLayout.wordBits)
    }

    /// Makes room for so many records of errors, of the usual length.
    mutating func reserve(_ count: Int) {
        starts.reserveCapacity(count)
        words.reserveCapacity(40 * count)
        text.reserveCapacity(256 * count)
    }

    mutating func word(_ value: Int) {
        isTooLarge = isTooLarge || !(0...TableLayout.wordMaximum).contains(value)
        words.append(UInt32(truncatingIfNeeded: value))
    }

    mutating func text(_ value: String?) {
        guard let value else { return word(0) }
        word(value.utf8.count + 1)
        text.append(contentsOf: value.utf8)
    }

    mutating func number(_ value: Int?) {
        let stored = value.map { $0 + 1 } ?? 0
        word(stored & TableLayout.wordMaximum)
        word(stored >> TableLayout.wordBits)
    }

    mutating func list<Element>(_ elements: [Element], _ write: (inout RecordWriter, Element) -> Void) {
        word(elements.count)
        for element in elements { write(&self, element) }
    }

    mutating func texts(_ values: [String]) {
        list(values) { $0.text($1) }
    }

    mutating func inferred(_ paths: [Located<String>]) {
        list(paths) { $0.text($1.value) }
    }

    mutating func code(_ code: WireCode) {
        word(code.isInteger ? 1 : 0)
        text(code.description)
    }

    mutating func retryHint(_ hint: RetryHint?) {
        word(hint.map { $0.verdict.ordinal + 1 | ($0.until == nil ? 0 : 1) << 3 } ?? 0)
        number(hint?.initialMilliseconds)
        number(hint?.maximumMilliseconds)
        text(hint?.condition)
    }
}

extension WireCode {
    /// Whether the code is a JSON number on the wire.
    var isInteger: Bool {
        if case .integer = self { true } else { false }
    }
}
