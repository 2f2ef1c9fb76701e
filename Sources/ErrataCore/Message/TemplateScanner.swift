internal import ErrataBytes

/// Reads a message template where it lies: a wire text in which `{name}` stands for a part that varies.
///
/// A name is an ASCII letter or underscore and then letters, digits and underscores. A brace around anything else stands for
/// itself, since messages are exact.
package struct TemplateScanner {
    /// What has not been read yet.
    private var rest: UnsafeRawBufferPointer

    /// A template by its text in UTF-8, which must stay in place as long as the scanner and what it gives is in use.
    package init(_ text: UnsafeRawBufferPointer) {
        rest = text
    }

    /// What comes before the next part that varies, and that part's name, which are passed over; at the end no name.
    package mutating func next() -> (literal: UnsafeRawBufferPointer, name: UnsafeRawBufferPointer?) {
        var index = 0
        while let brace = Bytes.find(UInt8(ascii: "{"), in: rest, from: index) {
            index = brace + 1
            guard let end = endOfName(from: index) else { continue }
            defer { rest = UnsafeRawBufferPointer(rebasing: rest[(end + 1)...]) }
            let literal = UnsafeRawBufferPointer(rebasing: rest[..<brace])
            return (literal, UnsafeRawBufferPointer(rebasing: rest[index..<end]))
        }
        defer { rest = Bytes.none }
        return (rest, nil)
    }

    /// Where the brace is that closes the name which starts at an index; nil where none does.
    private func endOfName(from start: Int) -> Int? {
        guard start < rest.count, !ASCII.isDigit(rest[start]) else { return nil }
        var index = start
        while index < rest.count, ASCII.isWordCharacter(rest[index]) { index += 1 }
        return index > start && index < rest.count && rest[index] == UInt8(ascii: "}") ? index : nil
    }
}
