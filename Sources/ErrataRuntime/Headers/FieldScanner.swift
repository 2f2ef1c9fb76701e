internal import ErrataBytes

/// A scanner over a header field's value.
struct FieldScanner {
    /// The unread rest of the value.
    private(set) var rest: Substring.UTF8View

    init(_ text: Substring.UTF8View) {
        rest = text
    }

    var isAtEnd: Bool { rest.isEmpty }

    /// Consumes this text, or nothing; returns whether it was there.
    mutating func take(_ literal: StaticString) -> Bool {
        literal.withUTF8Buffer { bytes in
            guard rest.starts(with: bytes) else { return false }
            rest.removeFirst(bytes.count)
            return true
        }
    }

    /// Consumes one of some texts and returns its index.
    mutating func take(oneOf literals: [StaticString]) -> Int? {
        for (index, literal) in literals.enumerated() where take(literal) { return index }
        return nil
    }

    /// Consumes exactly `count` digits, or nothing.
    mutating func digits(_ count: Int) -> Int64? {
        let text = rest.prefix(count)
        guard text.count == count, let number = Self.number(text) else { return nil }
        rest.removeFirst(count)
        return number
    }

    /// Consumes the text before the first byte that `isEnd` accepts.
    mutating func text(until isEnd: (UInt8) -> Bool) -> Substring.UTF8View {
        let text = rest.prefix { !isEnd($0) }
        rest = rest[text.endIndex...]
        return text
    }

    /// Consumes the next digits, if any.
    mutating func digits() -> Substring.UTF8View {
        text { !ASCII.isDigit($0) }
    }

    /// Consumes up to `count` bytes, whatever they are.
    mutating func skip(_ count: Int) {
        rest = rest.dropFirst(count)
    }

    /// Consumes blanks and tabs.
    mutating func skipBlanks() {
        while let first = rest.first, ASCII.isBlank(first) { rest.removeFirst() }
    }

    /// Parses a text of digits, saturating at ``greatestNumber``; nil for any other text.
    static func number(_ text: Substring.UTF8View) -> Int64? {
        guard !text.isEmpty else { return nil }
        var number: Int64 = 0
        for byte in text {
            guard ASCII.isDigit(byte) else { return nil }
            number = min(number * 10 + Int64(byte & 0xF), greatestNumber)
        }
        return number
    }

    /// A bound beyond every limit for numbers in headers, and far from overflowing.
    static var greatestNumber: Int64 { 100_000_000_000_000_000 }
}
