internal import ErrataBytes

/// Reads a header field's value from front to back.
struct FieldScanner {
    /// What has not been read yet.
    private(set) var rest: Substring.UTF8View

    init(_ text: Substring.UTF8View) {
        rest = text
    }

    var isAtEnd: Bool { rest.isEmpty }

    /// Takes this text off, or nothing.
    mutating func take(_ literal: StaticString) -> Bool {
        literal.withUTF8Buffer { bytes in
            guard rest.starts(with: bytes) else { return false }
            rest.removeFirst(bytes.count)
            return true
        }
    }

    /// Takes off one of some texts and says which.
    mutating func take(oneOf literals: [StaticString]) -> Int? {
        for (index, literal) in literals.enumerated() where take(literal) { return index }
        return nil
    }

    /// Takes off exactly so many digits, or nothing.
    mutating func digits(_ count: Int) -> Int64? {
        let text = rest.prefix(count)
        guard text.count == count, let number = Self.number(text) else { return nil }
        rest.removeFirst(count)
        return number
    }

    /// Takes off what comes before the first byte that `isEnd` accepts.
    mutating func text(until isEnd: (UInt8) -> Bool) -> Substring.UTF8View {
        let text = rest.prefix { !isEnd($0) }
        rest = rest[text.endIndex...]
        return text
    }

    /// Takes off the digits that stand there, if any.
    mutating func digits() -> Substring.UTF8View {
        text { !ASCII.isDigit($0) }
    }

    /// Takes off up to so many bytes, whatever they are.
    mutating func skip(_ count: Int) {
        rest = rest.dropFirst(count)
    }

    /// Takes off blanks and tabs.
    mutating func skipBlanks() {
        while let first = rest.first, ASCII.isBlank(first) { rest.removeFirst() }
    }

    /// The value of a text that is digits alone, at most ``greatestNumber``; nil for anything else.
    static func number(_ text: Substring.UTF8View) -> Int64? {
        guard !text.isEmpty else { return nil }
        var number: Int64 = 0
        for byte in text {
            guard ASCII.isDigit(byte) else { return nil }
            number = min(number * 10 + Int64(byte & 0xF), greatestNumber)
        }
        return number
    }

    /// Beyond every bound that a header's number is held against, and far from overflowing.
    static var greatestNumber: Int64 { 100_000_000_000_000_000 }
}
