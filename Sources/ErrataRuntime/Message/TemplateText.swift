/// The text of a ``MessageTemplate``, read where it lies and without allocation.
struct TemplateText {
    /// What has not been read yet.
    private var rest: UnsafeRawBufferPointer

    /// A template by its text in UTF-8.
    init(_ text: UnsafeRawBufferPointer) {
        rest = text
    }

    /// Whether the template can be made into this message, by the rule of ``MessageTemplate/match(_:)``.
    func matches(_ message: UnsafeRawBufferPointer) -> Bool {
        var literals = self
        var (literal, hasPart) = literals.next()
        guard message.starts(with: literal) else { return false }
        var start = literal.count
        guard hasPart else { return start == message.count }
        (literal, hasPart) = literals.next()
        while hasPart {
            guard let found = Self.find(literal, in: message, from: start) else { return false }
            start = found + literal.count
            (literal, hasPart) = literals.next()
        }
        let end = message.count - literal.count
        return start <= end && message[end...].elementsEqual(literal)
    }

    /// What comes before the next part that varies, and whether there is such a part; it is passed over.
    private mutating func next() -> (literal: UnsafeRawBufferPointer, hasPart: Bool) {
        var index = 0
        while index < rest.count {
            if rest[index] == UInt8(ascii: "{"), let end = endOfName(from: index + 1) {
                defer { rest = UnsafeRawBufferPointer(rebasing: rest[(end + 1)...]) }
                return (UnsafeRawBufferPointer(rebasing: rest[..<index]), true)
            }
            index += 1
        }
        return (rest, false)
    }

    /// Where the brace is that closes the name which starts at an index; nil where none does.
    private func endOfName(from start: Int) -> Int? {
        var index = start
        while index < rest.count, Self.isInName(rest[index], atStart: index == start) { index += 1 }
        return index > start && index < rest.count && rest[index] == UInt8(ascii: "}") ? index : nil
    }

    private static func isInName(_ byte: UInt8, atStart: Bool) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "_") || (!atStart && byte &- 0x30 < 10)
    }

    /// Where some bytes first start at or after an index.
    private static func find(
        _ wanted: UnsafeRawBufferPointer,
        in bytes: UnsafeRawBufferPointer,
        from start: Int
    ) -> Int? {
        guard let first = wanted.first else { return start }
        var index = start
        while bytes.count - index >= wanted.count {
            if bytes[index] == first, bytes[index...].starts(with: wanted) { return index }
            index += 1
        }
        return nil
    }
}
