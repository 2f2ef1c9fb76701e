import ErrataCore

/// Writes one record of a packed table; the counterpart of the cursor that reads it.
struct RecordWriter {
    /// The record's words; the first two are for the offset of its texts, which is known when all records are.
    private(set) var words = [0, 0]
    /// The record's texts, one after another.
    private(set) var text: [UInt8] = []

    /// The words with the offset of the record's texts filled in.
    func words(textOffset: Int) -> [Int] {
        [textOffset & TableLayout.wordMaximum, textOffset >> TableLayout.wordBits] + words.dropFirst(2)
    }

    mutating func word(_ value: Int) {
        words.append(value)
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
        texts(paths.map(\.value))
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
