internal import ErrataBytes

/// Parses a message template in place: a message on the wire in which `{name}` is a variable part.
///
/// A name is an ASCII letter or underscore and then letters, digits and underscores. Braces around anything else are
/// literal, since messages are exact.
package struct TemplateScanner {
    /// The unread rest of the template.
    private var rest: UnsafeRawBufferPointer

    /// Creates a scanner of a template in UTF-8, which must stay in place as long as the scanner and its results are in
    /// use.
    package init(_ text: UnsafeRawBufferPointer) {
        rest = text
    }

    /// Returns the literal before the next variable part, and that part's name, and advances past both; at the end
    /// there is no name.
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

    /// Returns the index of the brace that closes the name starting at an index; nil where there is no name.
    private func endOfName(from start: Int) -> Int? {
        guard start < rest.count, !ASCII.isDigit(rest[start]) else { return nil }
        var index = start
        while index < rest.count, ASCII.isWordCharacter(rest[index]) { index += 1 }
        return index > start && index < rest.count && rest[index] == UInt8(ascii: "}") ? index : nil
    }
}
